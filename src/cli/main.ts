#!/usr/bin/env node
import process from 'node:process'
import { run } from './run'
import { sinkOf } from './sink'

process.exitCode = await run(process.argv.slice(2), {
  out: sinkOf(process.stdout),
  err: sinkOf(process.stderr),
  env: process.env,
  in: () => process.stdin,
})
