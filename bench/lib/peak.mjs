import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const JOB = fileURLToPath(new URL('./job.mjs', import.meta.url))

/**
 * What a job needs in a process of its own: time in milliseconds and the largest resident memory in bytes.
 *
 * @param name which job of job.mjs
 * @param file the CSV file it is about
 */
export function peakOf(name, file) {
  return JSON.parse(execFileSync(process.execPath, [JOB, name, file], { encoding: 'utf8', maxBuffer: 1 << 26 }))
}
