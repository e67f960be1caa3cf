import { access } from 'node:fs/promises'
import { PATTERNS } from '../values/schema'
import { readCode } from '../values/code'
import { Failure } from './failure'
import type { Command } from './io'
import { choiceOf } from './options'
import { emptyPlan, skeletonYaml, type Outline } from './skeleton'
import { SKELETON_WORDS } from './skeleton-words'
import { RUN_WORDS, USAGE_WORDS } from './words'

/** The options of `new` as they are given. */
export interface NewFlags {
  readonly region?: string
  readonly name?: string
  readonly format: string
  readonly output?: string
}

/** A code that no region has, for whoever has not told theirs. */
const NOWHERE = '990000'

function yearOf(id: string): number {
  const [, year] = PATTERNS.kebab.test(id) ? (/-([1-9]\d{3})$/.exec(id) ?? []) : []
  if (year === undefined) throw new Failure(USAGE_WORDS.badPlanId(id))
  return Number(year)
}

function regionOf({ region, name }: NewFlags): Outline['region'] {
  const code = region ?? NOWHERE
  const level = readCode(code)?.level
  if (level === undefined) throw new Failure(USAGE_WORDS.badCode('--region', code))
  return { code, level, name: name === undefined || name.trim() === '' ? SKELETON_WORDS.toFill['zh-CN'] : name }
}

/** What somebody has written is never replaced by a skeleton. */
async function refuseToReplace(path: string | undefined): Promise<void> {
  if (path === undefined) return
  const isThere = await access(path).then(
    () => true,
    () => false,
  )
  if (isThere) throw new Failure(RUN_WORDS.isThere(path), 'input')
}

/** Writes the skeleton of a plan: a file to be filled in, which can be used as it is. */
export const newPlan: Command<NewFlags> = async ([id = ''], flags, { lang }) => {
  const format = choiceOf('--format', flags.format, ['yaml', 'json'])
  const outline: Outline = { id, year: yearOf(id), region: regionOf(flags) }
  await refuseToReplace(flags.output)
  const chunk = format === 'yaml' ? skeletonYaml(outline, lang) : `${JSON.stringify(emptyPlan(outline), null, 2)}\n`
  return { code: 0, chunks: [chunk], output: flags.output }
}
