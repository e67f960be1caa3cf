import { CommanderError } from 'commander'
import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { ShequError } from '../values/error'
import { inert } from '../report/text/line'
import type { Text } from '../values/text'
import { Failure } from './failure'
import { Closed, gathered, textOf, type Context, type ExitCode, type Io, type Outcome, type Pieces } from './io'
import { Interrupted } from './interruptible'
import { langOf } from './lang'
import { programFor } from './program'
import { COMMANDS, usageText } from './usage'
import { RUN_WORDS, USAGE_WORDS } from './words'

function contextFor(io: Io, args: readonly string[]): Context {
  const { lang, given = false } = langOf(args, io.env)
  return {
    io,
    lang,
    langGiven: given,
    say: (text) => text[lang],
    // whoever does not listen to stderr still gets the result
    note: (text) => io.err.write(`${text}\n`).catch(() => undefined),
  }
}

/** What the system refuses to take is no defect of the program. */
function unwritable(error: unknown, path: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException
  return syscall === undefined ? error : new Failure(RUN_WORDS.unwritable(path, code ?? 'error'), 'input')
}

async function deliverTo(file: string | undefined, chunks: Pieces, io: Io): Promise<void> {
  try {
    if (file === undefined) for (const chunk of gathered(textOf(chunks))) await io.out.write(chunk)
    else if (chunks instanceof Promise) await writeFile(file, await chunks)
    else await pipeline(gathered(chunks), createWriteStream(file))
  } catch (error) {
    if (!(error instanceof Closed)) throw unwritable(error, file ?? 'stdout')
  }
}

/** Writes what a command came to. Its exit code stands, even when nobody reads to the end. */
async function deliver({ code, chunks, output, files = [] }: Outcome, io: Io): Promise<ExitCode> {
  for (const one of files) await deliverTo(one.file, one.chunks, io)
  await deliverTo(output, chunks, io)
  return code
}

/** Parses the call and lets the command work; help and version are results like others. */
async function outcomeOf(args: readonly string[], context: Context): Promise<Outcome> {
  const { wrong } = langOf(args, context.io.env)
  if (wrong !== undefined) throw new Failure(USAGE_WORDS.badChoice('--lang', wrong, ['zh-CN', 'en']))
  const help: string[] = []
  let outcome: Promise<Outcome> | undefined
  const program = programFor(
    context,
    (text) => void help.push(text),
    (promise) => {
      outcome = promise
    },
  )
  try {
    program.parse(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return { code: 0, chunks: help }
    throw new Failure(usageText(error))
  }
  if (!outcome) throw new Failure(USAGE_WORDS.noCommand(COMMANDS))
  return outcome
}

async function complain(error: unknown, args: readonly string[], context: Context): Promise<ExitCode> {
  // a message may name what a file holds
  const tell = (text: Text) => context.note(`shequ: ${inert(context.say(text))}`)
  if (error instanceof Interrupted) {
    await tell(RUN_WORDS.interrupted())
    return 130
  }
  if (error instanceof Failure) {
    await tell(error.text)
    const command = args.find((arg) => COMMANDS.includes(arg))
    const help = command === undefined ? 'shequ' : `shequ ${command}`
    if (error.kind === 'usage') await context.note(context.say(RUN_WORDS.seeHelp(help)))
  } else if (error instanceof ShequError) await tell(error.text)
  else {
    const message = error instanceof Error ? error.message : String(error)
    await tell(RUN_WORDS.unexpected(message.split('\n', 1)[0] as string))
    if (args.includes('--debug') && error instanceof Error) await context.note(error.stack ?? message)
  }
  return 2
}

/**
 * Runs the command line.
 *
 * @param args what stands behind the name of the program
 * @param io where output goes, and the environment
 * @returns the exit code; it never throws
 * @example
 * process.exitCode = await run(['plans', '--format', 'json'], io)
 */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const context = contextFor(io, args)
  try {
    return await deliver(await outcomeOf(args, context), io)
  } catch (error) {
    return complain(error, args, context)
  }
}
