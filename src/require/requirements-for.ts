import { plainMeasures as catalogue } from '../measures/plain'
import type { PlaceRecord } from '../dataset/input'
import { recordReader } from '../dataset/record'
import type { Plan } from '../plan/plan'
import { LEVELS, type Level } from '../values/code'
import { needDay } from '../values/day'
import { didYouMean } from '../values/did-you-mean'
import { ShequError } from '../values/error'
import { isBeneath } from '../values/level'
import { nearest } from '../values/nearest'
import { text } from '../values/text'
import { Answers, type Answer } from './answers'
import { combined } from './combine'
import type { Entry } from './entry'
import { countsOf, questionOf, type Question } from './question'
import type {
  RequiredAsk,
  RequiredElsewhere,
  RequiredInapplicable,
  RequiredUnanswered,
  RequireOptions,
  Requirements,
} from './result'
import { splitOf, totalOf } from './split'
import { REASON_WORDS } from './words'

/** A level of the plan's region or beneath it. */
function needLevel(level: Level, { region }: Plan): Level {
  if (LEVELS.includes(level) && !isBeneath(region.level, level)) return level
  throw new ShequError('bad-option', text(`选项无效：level: ${level}`, `no such option: level: ${level}`))
}

function needReadings({ id, rules }: Plan, readings: Question['readings']): void {
  for (const [rule, reading] of Object.entries(readings)) {
    const known = rules.find((one) => one.id === rule)
    if (!known) {
      const near = nearest(
        rule,
        rules.map((one) => one.id),
      )
      const { 'zh-CN': zh, en } = didYouMean(near)
      throw new ShequError(
        'unknown-rule',
        text(`规划 ${id} 没有要求“${rule}”${zh}`, `plan ${id} has no rule “${rule}”${en}`),
      )
    }
    const ids = (known.readings ?? []).map((one) => one.id)
    if (reading === undefined || ids.includes(reading)) continue
    throw new ShequError(
      'unknown-reading',
      text(
        `要求 ${rule} 没有口径“${reading}”，可选：${ids.join('、')}`,
        `rule ${rule} has no reading “${reading}”; it has ${ids.join(', ')}`,
      ),
    )
  }
}

type Of<Is extends Answer['is']> = Extract<Answer, { is: Is }>

function elsewhereOf({ prepared, here }: Of<'elsewhere'>, question: Question): RequiredElsewhere {
  const { rule, level, asked } = prepared
  return {
    rule,
    level,
    region: level === question.plan.region.level,
    ...countsOf(rule, question, asked.period),
    here: here.map(({ requirement }) => requirement),
  }
}

function unansweredOf({ reason, words }: Of<'unanswered'>): Omit<RequiredUnanswered, 'rule'> {
  return { reason, message: words ?? REASON_WORDS[reason] }
}

/** What is still asked for, by measure, in the order of the rules. */
function asksOf({ figures, duties }: Pick<Requirements, 'figures' | 'duties'>): readonly RequiredAsk[] {
  const found = new Map<string, Set<string>>()
  const add = (measure: string, rule: string): void => {
    found.set(measure, (found.get(measure) ?? new Set()).add(rule))
  }
  const used = figures.flatMap(({ requirements }) => requirements.filter(({ by }) => by !== 'other'))
  for (const { rule, asks, settledBy } of used) for (const measure of [...asks, ...settledBy]) add(measure, rule.id)
  for (const { rule, settledBy } of duties) for (const measure of settledBy) add(measure, rule.id)
  return [...found].map(([measure, rules]) => ({ measure, rules: [...rules] }))
}

/** The rules of a plan on one place, sorted into the lists of the result. */
class Sorter {
  private readonly entries: Entry[] = []
  private readonly duties: Requirements['duties'][number][] = []
  private readonly elsewhere: RequiredElsewhere[] = []
  private readonly unanswered: RequiredUnanswered[] = []
  private readonly inapplicable: RequiredInapplicable[] = []
  private readonly ways: Entry[] = []

  constructor(private readonly question: Question) {
    const answers = new Answers(question)
    for (const rule of question.plan.rules) {
      this.take(rule, answers.of(rule))
      this.ways.push(...answers.ways(rule))
    }
  }

  result(split: RequireOptions['split']) {
    const { measures } = this.question
    const figures = combined(this.entries, measures)
    const { duties, elsewhere, unanswered, inapplicable } = this
    return {
      figures,
      duties,
      asks: asksOf({ figures, duties }),
      elsewhere,
      unanswered,
      inapplicable,
      ...(split ? { split: splitOf(totalOf(split, measures), this.ways) } : {}),
    }
  }

  private take(rule: Plan['rules'][number], answer: Answer): void {
    switch (answer.is) {
      case 'figure':
        return void this.entries.push(answer.entry)
      case 'duty':
        return void this.duties.push(answer.duty)
      case 'elsewhere':
        this.entries.push(...answer.here)
        return void this.elsewhere.push(elsewhereOf(answer, this.question))
      case 'unanswered':
        return void this.unanswered.push({ rule, ...unansweredOf(answer) })
      case 'inapplicable':
        return void this.inapplicable.push({
          rule,
          reason: answer.reason,
          here: answer.here.map(({ requirement }) => requirement),
        })
      default:
        return answer satisfies never
    }
  }
}

const NOTHING = { figures: [], duties: [], asks: [], elsewhere: [], unanswered: [], inapplicable: [] } as const

/**
 * The other direction of a check: given what is planned for a place, the smallest figures that comply, each with its rule
 * and its calculation; and what must be known before the others can be told.
 *
 * @param plan a plan, published or your own
 * @param known what is known of the place, as in a record of a dataset; `undefined`, `null` and `''` are blank
 * @param options the day, the level of the place, the readings to use, and a total to divide among places
 * @returns the figures; with problems and nothing else where the record cannot be a place of the plan's region
 * @throws ShequError `bad-day`, `bad-option`, `unknown-rule`, `unknown-reading`: misuse by the caller
 * @example
 * const { figures } = requirementsFor(hengshui2021, { kind: 'urban', newlyBuilt: true, housingUnits: 3500 })
 * figures.find(({ measure }) => measure === 'facilityArea')?.least // '1050'
 */
export function requirementsFor<RuleIds extends string>(
  plan: Plan<RuleIds>,
  known: PlaceRecord,
  options: RequireOptions<NoInfer<RuleIds>> = {},
): Requirements {
  const day = options.day === undefined ? undefined : needDay(options.day, 'day')
  const level = needLevel(options.level ?? 'community', plan)
  const readings: Question['readings'] = options.readings ?? {}
  needReadings(plan, readings)
  const measures = { ...catalogue, ...plan.measures }
  if (options.split) totalOf(options.split, measures)
  const asOf = day ?? plan.period.to ?? plan.period.from
  const dataset = recordReader(level, asOf, { region: plan.region, measures: plan.measures })(known)
  const { problems } = dataset
  const table = dataset.table(level)
  const about = { plan: plan.id, day: day ?? null, level, problems, ok: problems.length === 0 }
  if (table.rows === 0) return { ...about, ...NOTHING }
  const sorter = new Sorter(questionOf({ plan, measures, table, level, day, readings }))
  return { ...about, ...sorter.result(options.split) }
}
