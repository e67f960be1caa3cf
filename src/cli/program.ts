import { Command as Program } from 'commander'
import type { Text } from '../values/text'
import type { Command, Context, Outcome } from './io'
import { TOOL } from './tool'
import { HELP_WORDS, TITLES } from './words'

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value]

/** Whom a parsed call is handed to. */
export type Hand = (outcome: Promise<Outcome>) => void

/** Loads a command only when it is called: each is a chunk of its own. */
function act<Flags>(load: () => Promise<Command<Flags>>, context: Context, hand: Hand) {
  return (args: string | readonly string[], flags: Flags): void =>
    hand(load().then((command) => command(typeof args === 'string' ? [args] : args, flags, context)))
}

function addCheck(program: Program, context: Context, hand: Hand): void {
  const say = (key: keyof typeof HELP_WORDS): string => context.say(HELP_WORDS[key])
  const many = (command: Program, flags: string, key: keyof typeof HELP_WORDS) =>
    command.option(flags, say(key), collect, [])
  const command = program
    .command('check')
    .description(say('check'))
    .usage(say('checkUsage'))
    .argument('<files...>', say('files'))
    .requiredOption('--plan <PLAN>', say('plan'))
    .requiredOption('--day <DAY>', say('day'))
    .option('--data-day <DAY>', say('dataDay'))
    .option('--format <FORMAT>', say('format'), 'text')
    .option('--output <FILE>', say('output'))
  many(command, '--reading <RULE=READING>', 'reading')
  many(command, '--roster <LEVEL=TOTAL>', 'roster')
  command.option('--level <LEVEL>', say('level')).option('--breakdown <LEVEL>', say('breakdown'))
  many(command, '--rule <RULE>', 'rule')
  many(command, '--evidence <MEASURE=SOURCE>', 'evidence')
  many(command, '--earlier <FILE>', 'earlier')
  command
    .option('--all', say('all'))
    .option('--strict', say('strict'))
    .addHelpText('after', say('checkAfter'))
    .action(act(async () => (await import('./check')).check, context, hand))
}

function addOthers(program: Program, context: Context, hand: Hand): void {
  const say = (key: keyof typeof HELP_WORDS): string => context.say(HELP_WORDS[key])
  const plans = act(async () => (await import('./plans')).plans, context, hand)
  program
    .command('plans')
    .description(say('plans'))
    .usage(say('plansUsage'))
    .option('--format <FORMAT>', say('format'), 'text')
    .action((flags: { readonly format: string }) => plans([], flags))
  program
    .command('explain')
    .description(say('explain'))
    .usage(say('explainUsage'))
    .argument('<target>', say('target'))
    .option('--format <FORMAT>', say('format'), 'text')
    .action(act(async () => (await import('./explain')).explain, context, hand))
}

/** What every command takes, whether before or after its name. */
function addCommon(command: Program, say: (text: Text) => string): void {
  command
    .option('--lang <LANG>', say(HELP_WORDS.lang))
    .option('--debug', say(HELP_WORDS.debug))
    .helpOption('-h, --help', say(HELP_WORDS.help))
    .helpCommand(false)
}

/**
 * The commands, with their help in one language. Nothing is printed or ended here: errors are thrown, help is written
 * through the context, and what a command comes to is handed over.
 *
 * @param context what the commands run with
 * @param write takes the help
 * @param hand takes what the command that was called comes to
 */
export function programFor(context: Context, write: (help: string) => void, hand: Hand): Program {
  const { say, io } = context
  const program = new Program('shequ')
    .description(say(HELP_WORDS.program))
    .usage(say(HELP_WORDS.programUsage))
    .version(TOOL.version, '-V, --version', say(HELP_WORDS.version))
    .exitOverride()
    .configureOutput({
      writeOut: write,
      writeErr: () => undefined,
      outputError: () => undefined,
      getOutHelpWidth: () => io.out.columns ?? 100,
    })
    .configureHelp({
      styleTitle: (title) => (Object.hasOwn(TITLES, title) ? say(TITLES[title] as Text) : title),
      optionDescription: ({ description }) => description,
    })
  addCheck(program, context, hand)
  addOthers(program, context, hand)
  for (const command of [program, ...program.commands]) addCommon(command, say)
  return program
}
