import { LEVELS } from '../values/code'
import { ShequError } from '../values/error'
import type { Problem } from '../values/problem'
import { text } from '../values/text'
import { tablesOf, type Dataset, type Tables } from '../dataset/dataset'
import type { DatasetInput } from '../dataset/input'
import { identified } from '../dataset/identified'
import { jumps } from '../dataset/jumps'
import type { Region } from '../dataset/places'
import { Register } from '../dataset/register'
import type { Measures } from '../measures/measure'
import { plainMeasures as catalogue } from '../measures/plain'
import { needDay } from '../values/day'
import type { Plan } from '../plan/plan'
import { applied, type Applied, type Applies } from './applied'
import type { CheckOptions } from './options'
import { once } from './once'
import { regionOf } from './part'
import { problem } from './words'

type Given = DatasetInput | Dataset

function isTables(given: Given): given is Tables {
  return 'table' in given
}

/** What is wrong with the input is told once, however many plans look at it. */
class ProblemList {
  readonly list: Problem[] = []
  private readonly seen = new Set<string>()

  /** Adds the problems that one plan's datasets have, but for those that another's had. */
  add(problems: readonly Problem[]): void {
    const fresh = problems.filter((one) => !this.seen.has(this.key(one)))
    for (const one of problems) this.seen.add(this.key(one))
    for (const one of fresh) this.list.push(one)
  }

  /** A record outside all regions is one problem, whichever region tells of it. */
  private key({ code, location, params }: Problem): string {
    return JSON.stringify(code === 'outside-region' ? [code, location] : [code, location, params])
  }
}

/** Makes datasets of the same records, each about the region of a plan. */
class Maker {
  private readonly made = new Map<Given, Map<string, Tables>>()

  constructor(private readonly regions: readonly Region[]) {}

  /** A dataset as it is, or records made into one. */
  make(given: Given, { plan, part }: Applied): Tables {
    if (isTables(given)) return this.own(given, plan, part)
    const { region, measures } = plan
    const before = this.made.get(given) ?? new Map<string, Tables>()
    this.made.set(given, before)
    // measures of a plan's own give columns of their own
    const key = Object.keys(measures).length === 0 ? region.code : `${region.code} ${plan.id}`
    const others = this.regions.filter(({ code }) => code !== region.code)
    const tables = before.get(key) ?? tablesOf(given as DatasetInput, { region, measures, others })
    before.set(key, tables)
    return tables
  }

  private own(given: Tables, plan: Plan, part: Region | undefined): Tables {
    if (given.region.code === plan.region.code) return given
    const records = part || this.regions.length > 1 ? text('；请给出记录', '; give the records instead') : text('', '')
    throw new ShequError(
      'bad-option',
      text(
        `数据集的地区是 ${given.region.code}，规划 ${plan.id} 的地区是 ${plan.region.code}${records['zh-CN']}`,
        `the dataset is of region ${given.region.code}, plan ${plan.id} of ${plan.region.code}${records.en}`,
      ),
    )
  }
}

/** What figures have jumped since the last of the datasets before. */
function jumpsSince(kept: readonly Tables[], dataset: Tables, measures: Measures): readonly Problem[] {
  const before = kept.filter(({ day }) => day < dataset.day).sort((a, b) => (a.day < b.day ? 1 : -1))[0]
  return before ? [...jumps(dataset, before, { ...catalogue, ...measures })] : []
}

/** Datasets of other days, each day once. */
function earlierOf(inputs: readonly Given[], dataset: Tables, make: (input: Given) => Tables, measures: Measures) {
  const seen = new Set([dataset.day])
  const kept: Tables[] = []
  const problems: Problem[] = []
  for (const one of inputs.map(make)) {
    if (seen.has(one.day)) problems.push(problem('same-day', {}, { data: one.day }))
    else kept.push(one)
    seen.add(one.day)
  }
  const own = kept.flatMap((one) => one.problems)
  return { kept, problems: [...problems, ...own, ...jumpsSince(kept, dataset, measures)] }
}

/**
 * Datasets of other days with their places known by the codes of the one that is checked, where credit codes or names tell.
 */
function identifiedBy(inputs: readonly Given[], input: Given, report: (problem: Problem) => void): readonly Given[] {
  if (isTables(input)) return inputs
  const register = once(() => new Register(input as DatasetInput))
  return inputs.map((one) => (isTables(one) ? one : identified(one as DatasetInput, report, register)))
}

/** Each region once. */
function distinct(regions: readonly Region[]): readonly Region[] {
  return [...new Map(regions.map((region) => [region.code, region])).values()]
}

/** The plans of a check as they are applied, each to the records of its own region. */
export class Data {
  readonly applies: readonly Applies[]
  /** All that is wrong with the records. */
  readonly problems: readonly Problem[]

  /**
   * @param plans the plans as they were given
   * @param input the records, or a dataset of them
   * @param options the options of the check
   * @throws ShequError `bad-option`
   */
  constructor(plans: readonly Plan[], input: Given, options: CheckOptions) {
    const part = options.region && regionOf(options.region, input)
    const known = [...plans, ...(options.parents ?? [])]
    const day = needDay(options.day, 'day')
    const all = plans.map((plan) => applied(plan, { known, day, part }))
    // of a part, what lies in the rest of the region is no problem
    const maker = new Maker(distinct(all.flatMap(({ plan, printed }) => [plan.region, printed.region])))
    const problems = new ProblemList()
    const matched: Problem[] = []
    const others = identifiedBy(options.earlier ?? [], input, (one) => void matched.push(one))
    problems.add(matched)
    this.applies = all.map((one) => {
      const make = (given: Given): Tables => maker.make(given, one)
      const dataset = make(input)
      const earlier = earlierOf(others, dataset, make, one.plan.measures)
      problems.add([...dataset.problems, ...earlier.problems])
      return { ...one, dataset, earlier: earlier.kept }
    })
    this.problems = problems.list
  }

  /** The places of the widest region. */
  get dataset(): Tables {
    return this.widest.dataset
  }

  /** The datasets of other days, of the widest region. */
  get earlier(): readonly Tables[] {
    return this.widest.earlier
  }

  private get widest(): Applies {
    const level = ({ dataset }: Applies): number => LEVELS.indexOf(dataset.region.level)
    return [...this.applies].sort((a, b) => level(a) - level(b))[0] as Applies
  }
}
