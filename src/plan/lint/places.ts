import type { Amount, Formula, Ratio } from '../../indicators/node'
import { needs } from '../../indicators/needs'
import { readCode, type Level } from '../../values/code'
import { isBeneath, LEVEL_NAMES, LEVEL_PLURALS } from '../../values/level'
import type { Path } from '../path'
import type { Plan, Rule, Subject } from '../plan'
import { at, both } from '../words'
import { waysOf, type Ground, type Way } from './ground'
import { odd, type Odd } from './words'

const named = (name: string, level: Level) => both(name, LEVEL_NAMES[level])

function* aboveRegion(level: Level, path: Path, { region }: Plan): Generator<Odd> {
  if (isBeneath(region.level, level))
    yield odd('above-region', at(path), { ...named('level', level), ...named('region', region.level) })
}

function* code(given: string, level: Level, path: Path, { region }: Plan): Generator<Odd> {
  const [read, whole] = [readCode(given), readCode(region.code)]
  if (!read) return
  if (whole && region.level !== 'country' && !read.key.startsWith(whole.key))
    yield odd('outside-region', at(path), { code: given, region: region.code })
  if (read.level !== level)
    yield odd('level-of-code', at(path), { code: given, ...named('found', read.level), ...named('level', level) })
}

function* ofSubject({ level, only = [], except = [] }: Subject, path: Path, plan: Plan): Generator<Odd> {
  yield* aboveRegion(level, [...path, 'level'], plan)
  for (const [index, place] of only.entries()) yield* code(place, level, [...path, 'only', index], plan)
  for (const [index, place] of except.entries()) yield* code(place, level, [...path, 'except', index], plan)
}

/** The levels that a formula totals over, each with the level whose places the total is of. */
function* totalsOf(node: Amount | Ratio, level: Level): Generator<readonly [Level, Level]> {
  switch (node.node) {
    case 'add':
      for (const part of node.of) yield* totalsOf(part, level)
      return
    case 'compare':
      yield* totalsOf(node.of, level)
      return
    case 'ratio':
      yield* totalsOf(node.of, level)
      yield* totalsOf(node.to, level)
      return
    case 'total':
      yield [node.over.level, level]
      if (node.over.where) yield* totalsOf(node.over.where, node.over.level)
      yield* totalsOf(node.of, node.over.level)
      return
    case 'measure':
    case 'number':
    case 'is':
    case 'hours':
      return
    default:
      return node satisfies never
  }
}

function* beneath(formula: Formula, { subject, path }: Way): Generator<Odd> {
  if (formula.node === 'unstated') return
  const wrong = [...totalsOf(formula, subject.level)].find(([over, level]) => !isBeneath(over, level))
  if (!wrong) return
  const [over, level] = wrong
  yield odd('nothing-beneath', at(path), { ...both('over', LEVEL_PLURALS[over]), ...named('level', level) })
}

/** Measures that are read where nobody records them. A figure that may stand for a total is not needed. */
function* recorded(formula: Formula, { subject, path }: Way, { measures }: Ground): Generator<Odd> {
  const told = new Set<string>()
  for (const { id, level = subject.level, reported } of needs(formula)) {
    const measure = measures[id]
    if (reported || !measure || measure.levels.includes(level) || told.has(id)) continue
    told.add(id)
    yield odd('level-not-recorded', at(path), { measure: id, ...named('level', level) })
  }
}

function* ofRule(rule: Rule, path: Path, ground: Ground): Generator<Odd> {
  const subjects = new Set<string>()
  for (const way of waysOf(rule, path, ground)) {
    const { indicator, subject, subjectPath } = way
    // readings that leave the subject as it is do not tell of it again
    if (!subjects.has(subjectPath.join())) yield* ofSubject(subject, subjectPath, ground.plan)
    subjects.add(subjectPath.join())
    yield* beneath(indicator.formula, way)
    yield* recorded(indicator.formula, way, ground)
    if (subject.where) yield* recorded(subject.where, { ...way, path: subjectPath }, ground)
  }
  if (!subjects.has([...path, 'subject'].join())) yield* ofSubject(rule.subject, [...path, 'subject'], ground.plan)
}

function* ofRegion({ region }: Plan): Generator<Odd> {
  const found = readCode(region.code)?.level
  if (found !== undefined && found !== region.level)
    yield odd('level-of-region', at(['region', 'level']), {
      code: region.code,
      ...named('found', found),
      ...named('level', region.level),
    })
}

/** Levels and codes that do not fit each other, the region, or what is recorded. */
export function* places(ground: Ground): Generator<Odd> {
  const { plan } = ground
  yield* ofRegion(plan)
  for (const [index, rule] of plan.rules.entries()) yield* ofRule(rule, ['rules', index], ground)
  for (const [index, { subject }] of plan.tasks.entries())
    yield* aboveRegion(subject.level, ['tasks', index, 'subject', 'level'], plan)
}
