#!/usr/bin/env node
import process from 'node:process'
import { run } from './run'
import { sinkOf } from './sink'

process.exitCode = await run(process.argv.slice(2), {
  out: sinkOf(process.stdout),
  err: sinkOf(process.stderr),
  env: process.env,
  in: () => process.stdin,
  onInterrupt: (stop) => {
    // once: whoever presses it again does not want to wait
    process.once('SIGINT', stop)
    return () => process.off('SIGINT', stop)
  },
})
// what was still to come on standard input would keep the process waiting
if (process.exitCode === 130) process.stdin.destroy()
