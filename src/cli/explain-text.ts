import { BASIS_WORDS, GROUND_WORDS } from '../report/ground-words'
import { HOW_WORDS, MARKS, NATURE_NAMES, STRENGTH_NAMES } from '../report/words'
import { speech, type Speech } from '../report/speech'
import { clauseLines } from '../report/text/clause'
import type { Line } from '../report/text/line'
import type { Plan } from '../plan/plan'
import { LEVEL_NAMES } from '../values/level'
import { text, type Lang } from '../values/text'
import type { MeasureExplained, ReadingExplained, RuleExplained, SourceExplained } from './explanation'
import { EXPLAIN_WORDS, PART_WORDS } from './explain-words'

type Part = keyof typeof PART_WORDS

function part(voice: Speech, name: Part, words: string | undefined, indent = 2): readonly Line[] {
  return words === undefined || words === '' ? [] : [{ lead: voice.say(PART_WORDS[name]), text: words, indent }]
}

function strengthText({ strength, nature }: Pick<RuleExplained, 'strength' | 'nature'>, voice: Speech): string {
  const kind = voice.say(STRENGTH_NAMES[strength.class])
  const own = nature === null ? '' : voice.aside(voice.say(NATURE_NAMES[nature]))
  return `${voice.quote(strength.word)} ${kind}${own}`
}

function milestoneLines(rule: RuleExplained, voice: Speech): readonly Line[] {
  return rule.milestones.flatMap(({ target, due, basis, reason, strength }) => {
    const whence = voice.say(BASIS_WORDS[basis])
    const words = voice.say(rule.periods ? EXPLAIN_WORDS.each(target, whence) : EXPLAIN_WORDS.by(target, due, whence))
    const own = strength ? [strengthText({ strength, nature: null }, voice)] : []
    return part(voice, 'target', voice.clauses([words, ...own, ...(reason === undefined ? [] : [reason])]))
  })
}

function readingLines(one: ReadingExplained, voice: Speech): readonly Line[] {
  const name = `${one.id}${voice.aside(one.label)}${one.default ? voice.say(EXPLAIN_WORDS.default) : ''}`
  const ground = voice.say(GROUND_WORDS[one.ground])
  return [
    ...part(voice, 'reading', name),
    { text: ground + voice.say(MARKS.colon) + one.reason, indent: 4 },
    ...part(voice, 'subject', one.subject, 4),
    ...part(voice, 'formula', one.formula, 4),
  ]
}

function measureLines(one: MeasureExplained, voice: Speech): readonly Line[] {
  const levels = one.of.map((level) => LEVEL_NAMES[level])
  const of = EXPLAIN_WORDS.of(
    text(levels.map((name) => name['zh-CN']).join('、'), levels.map((name) => name.en).join(', ')),
  )
  const unit = one.unit === undefined ? '' : `${voice.say(MARKS.comma)}${one.unit}`
  return [
    ...part(voice, 'measure', `${one.id}${voice.aside(one.label + unit)}${voice.say(of)}`),
    ...part(voice, 'headings', voice.list(one.headings), 4),
    ...part(voice, 'note', one.note, 4),
  ]
}

function sourceLines({ section, figure, by }: SourceExplained, voice: Speech): readonly Line[] {
  return part(voice, 'source', voice.say(EXPLAIN_WORDS.printed(section, figure, by)))
}

function followsText({ follows }: RuleExplained, voice: Speech): string | undefined {
  if (!follows) return undefined
  const { plan, rule, how, reason } = follows
  const words = [`${voice.say(HOW_WORDS[how])} ${rule === undefined ? plan : `${plan}/${rule}`}`]
  return voice.clauses([...words, ...(reason === undefined ? [] : [reason])])
}

/** A rule as lines of text. */
export function ruleLines(rule: RuleExplained, lang: Lang): readonly Line[] {
  const voice = speech(lang)
  const open = rule.readings.length > 0 && !rule.readings.some((one) => one.default)
  return [
    { text: `${rule.rule}  ${rule.title}`, role: 'heading' },
    ...part(voice, 'subject', rule.subject),
    ...milestoneLines(rule, voice),
    ...part(voice, 'periods', rule.periods && voice.list(rule.periods)),
    ...part(voice, 'strength', strengthText(rule, voice)),
    ...rule.sources.flatMap((one, index, all) => [
      ...sourceLines(one, voice),
      ...clauseLines(one, all[index + 1], voice, 4),
    ]),
    ...part(voice, 'follows', followsText(rule, voice)),
    ...part(voice, 'indicator', rule.indicator + voice.aside(rule.label + voice.say(MARKS.comma) + rule.unit)),
    ...part(voice, 'formula', rule.formula),
    ...rule.readings.flatMap((one) => readingLines(one, voice)),
    ...(open ? [{ text: voice.say(EXPLAIN_WORDS.noDefault), indent: 4 }] : []),
    ...rule.doubts.flatMap((doubt) => part(voice, 'doubt', doubt)),
    ...part(voice, 'note', rule.note),
    ...rule.measures.flatMap((one) => measureLines(one, voice)),
    { text: '' },
  ]
}

/** The plan itself, above its rules. */
export function planLines(plan: Plan, lang: Lang): readonly Line[] {
  const number = plan.document.number === null ? '' : speech(lang).aside(plan.document.number)
  return [
    { text: `${plan.id}  ${plan.title[lang]}${number}`, role: 'heading' },
    ...(plan.note ? [{ text: plan.note[lang] }] : []),
    { text: '' },
  ]
}

/** What a plan asks for beyond its rules. */
export function taskLine(plan: Plan, lang: Lang): readonly Line[] {
  return plan.tasks.length === 0 ? [] : [{ text: EXPLAIN_WORDS.tasks(plan.tasks.length)[lang], role: 'faint' }]
}
