import { Command as Program } from 'commander'
import type { Text } from '../values/text'
import { COMMAND_WORDS, TITLES } from './command-words'
import type { DiffFlags } from './diff'
import type { Command, Context, Outcome } from './io'
import { OPTION_WORDS } from './option-words'
import { TOOL } from './tool'
import type { TemplateFlags } from './template'
import type { WhyFlags } from './why'

/** What the help says. */
const HELP_WORDS = { ...COMMAND_WORDS, ...OPTION_WORDS }

type Help = (key: keyof typeof HELP_WORDS) => string

const helpIn =
  ({ say }: Context): Help =>
  (key) =>
    say(HELP_WORDS[key])

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value]

/** Whom a parsed call is handed to. */
export type Hand = (outcome: Promise<Outcome>) => void

/** Loads a command only when it is called: each is a chunk of its own. */
function act<Flags>(load: () => Promise<Command<Flags>>, context: Context, hand: Hand) {
  return (args: string | readonly string[], flags: Flags): void =>
    hand(load().then((command) => command(typeof args === 'string' ? [args] : args, flags, context)))
}

/** An option that may be given several times. */
function many(command: Program, flags: string, description: string): void {
  command.option(flags, description, collect, [])
}

/** What every command takes that can go by a configuration. */
function addConfig(command: Program, say: Help): void {
  command
    .option('--config <FILE>', say('config'))
    .option('--no-config', say('noConfig'))
    .option('--print-config', say('printConfig'))
}

/** What every command takes that checks data. */
function addData(command: Program, say: Help): void {
  command
    .option('--plan <PLAN>', say('plan'), collect, [])
    .option('--day <DAY>', say('day'))
    .option('--data-day <DAY>', say('dataDay'))
    .option('--output <FILE>', say('output'))
  many(command, '--reading <RULE=READING>', say('reading'))
  many(command, '--roster <LEVEL=TOTAL>', say('roster'))
  many(command, '--declare <MEASURE=MEASURE>', say('declare'))
  many(command, '--map <HEADING=MEASURE|FILE>', say('map'))
  command.option('--level <LEVEL>', say('level')).option('--region <CODE>', say('region'))
  many(command, '--evidence <MEASURE=SOURCE>', say('evidence'))
  many(command, '--earlier <FILE>', say('earlier'))
  command.option('--changes <FILE>', say('changes'))
}

function addCheck(program: Program, context: Context, hand: Hand): void {
  const say = helpIn(context)
  const command = program
    .command('check')
    .description(say('check'))
    .usage(say('checkUsage'))
    .argument('[files...]', say('files'))
  addConfig(command, say)
  addData(command, say)
  many(command, '--format <NAME[=FILE]>', say('checkFormat'))
  command.option('--explain-columns', say('explainColumns')).option('--breakdown <LEVEL>', say('breakdown'))
  command.option('--split-by <LEVEL>', say('splitBy'))
  many(command, '--rule <RULE>', say('rule'))
  many(command, '--tasks <FILE>', say('tasks'))
  command
    .option('--all', say('all'))
    .option('--strict', say('strict'))
    .option('--fail-on <SEVERITY>', say('failOn'))
    .option('--waivers <FILE>', say('waivers'))
    .option('--known <FILE>', say('known'))
    .option('--write-known <FILE>', say('writeKnown'))
    .option('--text <FILE>', say('text'))
    .addHelpText('after', say('checkAfter'))
    .action(act(async () => (await import('./check')).check, context, hand))
}

function addWhy(program: Program, context: Context, hand: Hand): void {
  const say = helpIn(context)
  const why = act(async () => (await import('./why')).why, context, hand)
  const command = program
    .command('why')
    .description(say('why'))
    .usage(say('whyUsage'))
    .argument('<place>', say('place'))
    .argument('<rule>', say('ruleToExplain'))
    .argument('[files...]', say('files'))
  addConfig(command, say)
  addData(command, say)
  command
    .option('--format <FORMAT>', say('format'), 'text')
    .option('--text <FILE>', say('text'))
    .addHelpText('after', say('whyAfter'))
    .action((place: string, rule: string, files: readonly string[], flags: WhyFlags) =>
      why([place, rule, ...files], flags),
    )
}

function addOthers(program: Program, context: Context, hand: Hand): void {
  const say = helpIn(context)
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
    .option('--tasks-template', say('tasksTemplate'))
    .option('--text <FILE>', say('text'))
    .action(act(async () => (await import('./explain')).explain, context, hand))
}

function addLint(program: Program, context: Context, hand: Hand): void {
  const say = helpIn(context)
  program
    .command('lint')
    .description(say('lint'))
    .usage(say('lintUsage'))
    .argument('<plans...>', say('plansToLint'))
    .option('--format <FORMAT>', say('format'), 'text')
    .addHelpText('after', say('lintAfter'))
    .action(act(async () => (await import('./lint')).lint, context, hand))
}

function addNew(program: Program, context: Context, hand: Hand): void {
  const say = helpIn(context)
  program
    .command('new')
    .description(say('new'))
    .usage(say('newUsage'))
    .argument('<id>', say('newId'))
    .option('--region <CODE>', say('newRegion'))
    .option('--name <NAME>', say('newName'))
    .option('--format <FORMAT>', say('newFormat'), 'yaml')
    .option('--output <FILE>', say('newOutput'))
    .addHelpText('after', say('newAfter'))
    .action(act(async () => (await import('./new')).newPlan, context, hand))
}

function addRequire(program: Program, context: Context, hand: Hand): void {
  const say = helpIn(context)
  const command = program
    .command('require')
    .description(say('require'))
    .usage(say('requireUsage'))
    .argument('<plan>', say('planToAsk'))
    .option('--split <MEASURE=VALUE>', say('split'))
    .option('--day <DAY>', say('requireDay'))
    .option('--level <LEVEL>', say('requireLevel'))
    .option('--format <FORMAT>', say('format'), 'text')
  many(command, '--set <MEASURE=VALUE>', say('set'))
  many(command, '--reading <RULE=READING>', say('reading'))
  command
    .addHelpText('after', say('requireAfter'))
    .action(act(async () => (await import('./require')).requireFigures, context, hand))
}

function addTemplate(program: Program, context: Context, hand: Hand): void {
  const say = helpIn(context)
  const template = act(async () => (await import('./template')).template, context, hand)
  const command = program
    .command('template')
    .description(say('template'))
    .usage(say('templateUsage'))
    .argument('<plan>', say('planToAsk'))
    .argument('[files...]', say('templateFiles'))
    .option('--day <DAY>', say('templateDay'))
    .option('--data-day <DAY>', say('dataDay'))
    .option('--level <LEVEL>', say('templateLevel'))
    .option('--format <FORMAT>', say('templateFormat'))
    .option('--output <FILE>', say('output'))
    .option('--tasks', say('templateTasks'))
    .option('--region <CODE>', say('region'))
  many(command, '--rule <RULE>', say('rule'))
  many(command, '--reading <RULE=READING>', say('reading'))
  many(command, '--roster <LEVEL=TOTAL>', say('roster'))
  many(command, '--declare <MEASURE=MEASURE>', say('declare'))
  many(command, '--map <HEADING=MEASURE|FILE>', say('map'))
  many(command, '--evidence <MEASURE=SOURCE>', say('evidence'))
  many(command, '--earlier <FILE>', say('earlier'))
  command
    .addHelpText('after', say('templateAfter'))
    .action((plan: string, files: readonly string[], flags: TemplateFlags) => template([plan, ...files], flags))
}

function addCompare(program: Program, context: Context, hand: Hand): void {
  const say = helpIn(context)
  const command = program
    .command('compare')
    .description(say('compare'))
    .usage(say('compareUsage'))
    .argument('<plans...>', say('plansToCompare'))
    .option('--format <FORMAT>', say('compareFormat'), 'text')
    .option('--all', say('compareAll'))
    .option('--output <FILE>', say('output'))
  many(command, '--indicator <INDICATOR>', say('indicator'))
  command
    .addHelpText('after', say('compareAfter'))
    .action(act(async () => (await import('./compare')).compare, context, hand))
}

function addDiff(program: Program, context: Context, hand: Hand): void {
  const say = helpIn(context)
  const diff = act(async () => (await import('./diff')).diff, context, hand)
  program
    .command('diff')
    .description(say('diff'))
    .usage(say('diffUsage'))
    .argument('<before>', say('diffBefore'))
    .argument('<after>', say('diffAfterReport'))
    .option('--format <FORMAT>', say('diffFormat'), 'text')
    .option('--places <FILE>', say('diffPlaces'))
    .option('--all', say('diffAll'))
    .option('--output <FILE>', say('output'))
    .addHelpText('after', say('diffHelp'))
    .action((before: string, after: string, flags: DiffFlags) => diff([before, after], flags))
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
  addWhy(program, context, hand)
  addRequire(program, context, hand)
  addOthers(program, context, hand)
  addNew(program, context, hand)
  addLint(program, context, hand)
  addTemplate(program, context, hand)
  addCompare(program, context, hand)
  addDiff(program, context, hand)
  for (const command of [program, ...program.commands]) addCommon(command, say)
  return program
}
