import type { CommanderError } from 'commander'
import type { Text } from '../values/text'
import { USAGE_WORDS } from './words'

/** The commands that there are. */
export const COMMANDS: readonly string[] = [
  'check',
  'why',
  'require',
  'plans',
  'explain',
  'new',
  'lint',
  'compare',
  'diff',
  'template',
]

/** What stands in quotes in a message of commander's. */
const quotedIn = (message: string) => [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] as string)

const nearIn = (message: string) => /Did you mean (?:one of )?([^,?)]+)/.exec(message)?.[1]

type Say = (quoted: string, near: string | undefined) => Text

const SAY: Readonly<Record<string, Say>> = {
  'commander.help': () => USAGE_WORDS.noCommand(COMMANDS),
  'commander.unknownCommand': (name, near) => USAGE_WORDS.unknownCommand(name, near),
  'commander.unknownOption': (name, near) => USAGE_WORDS.unknownOption(name, near),
  'commander.missingArgument': (name) => USAGE_WORDS.missingArgument(name),
  'commander.optionMissingArgument': (name) => USAGE_WORDS.missingValue(name),
  'commander.missingMandatoryOptionValue': (name) => USAGE_WORDS.missingOption(name),
  'commander.excessArguments': (name) => USAGE_WORDS.tooMany(name),
}

/**
 * What commander found wrong with a call, in words of ours and in both languages.
 *
 * @param error what commander threw
 */
export function usageText({ code, message }: CommanderError): Text {
  const [first = ''] = quotedIn(message)
  const say = Object.hasOwn(SAY, code) ? SAY[code] : undefined
  return say ? say(first, nearIn(message)) : USAGE_WORDS.wrong(message.replace(/^error: /, ''))
}
