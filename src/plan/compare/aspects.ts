import { canonical } from './canonical'
import type { Entry } from './entry'
import type { Agreement, ComparedAspect, ComparedRule } from './result'

/** From its signing on a plan asks for it: the days of two signings are no difference between two plans. */
function dueKey({ milestones }: ComparedRule): string {
  return milestones.map(({ basis, due }) => (basis === 'standing' ? basis : due)).join()
}

/** What the readings come to, whatever they are called. */
function readingKey({ readings }: ComparedRule): string {
  const ways = readings.map(({ indicator, subject, default: used }) =>
    canonical({ indicator, subject: { ...subject, level: subject.whole ? '' : subject.level }, used }),
  )
  return ways.sort().join()
}

function strengthKey({ strength, milestones }: ComparedRule): string {
  return [...new Set(milestones.map((one) => (one.strength ?? strength).class))].join()
}

/** For each aspect a text that is the same where two rules are the same in it. */
const KEYS: Readonly<Record<Exclude<ComparedAspect, 'rules' | 'subject' | 'every'>, (rule: ComparedRule) => string>> = {
  op: ({ op, since }) => `${op} ${since ?? ''}`,
  due: dueKey,
  value: ({ milestones }) => canonical(milestones.map(({ value, suffices }) => ({ value, suffices }))),
  reading: readingKey,
  strength: strengthKey,
  nature: ({ nature }) => String(nature),
}

/** What is asked for; the rest is how firmly it is said and how it may be read. */
const ASKED: readonly ComparedAspect[] = ['rules', 'op', 'subject', 'every', 'due', 'value']

const ASPECTS: readonly ComparedAspect[] = [...ASKED, 'reading', 'strength', 'nature']

/** Whether every plan says the same, in one rule or in several. */
function isOne(byPlan: readonly (readonly Entry[])[], key: (entry: Entry) => string): boolean {
  return new Set(byPlan.map((entries) => [...new Set(entries.map(key))].sort().join('\n'))).size === 1
}

/** Two regions each as a whole are alike, and so are a county as a whole and each county. */
function isOneSubject(byPlan: readonly (readonly Entry[])[]): boolean {
  return [true, false].some((asRegion) =>
    isOne(byPlan, ({ rule: { subject }, places }) => `${asRegion && subject.whole ? '' : subject.level} ${places}`),
  )
}

/**
 * In what the rules on one indicator differ from plan to plan.
 *
 * @param byPlan the rules of each plan that has one
 */
export function differences(byPlan: readonly (readonly Entry[])[]): readonly ComparedAspect[] {
  if (byPlan.length < 2) return []
  return ASPECTS.filter((aspect) => {
    if (aspect === 'subject') return !isOneSubject(byPlan)
    if (aspect === 'rules') return new Set(byPlan.map(({ length }) => length)).size > 1
    if (aspect === 'every') return !isOne(byPlan, ({ pace }) => pace)
    const key = KEYS[aspect]
    return !isOne(byPlan, ({ rule }) => key(rule))
  })
}

/** Whether the plans ask for the same. */
export function agreementOf(byPlan: readonly (readonly Entry[])[], differ: readonly ComparedAspect[]): Agreement {
  if (byPlan.length < 2) return 'alone'
  if (differ.some((aspect) => ASKED.includes(aspect))) return 'differ'
  const lacks = ({ rule }: Entry) => rule.op !== 'increasing' && rule.milestones.some(({ value }) => value === null)
  return byPlan.some((entries) => entries.some(lacks)) ? 'open' : 'agree'
}
