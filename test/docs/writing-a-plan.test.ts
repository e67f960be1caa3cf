import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check'
import type { DatasetInput, PlaceRecord } from '../../src/dataset/input'
import { lintPlan } from '../../src/plan/lint/lint-plan'
import { parsePlan } from '../../src/plan/parse'
import type { Plan, Rule } from '../../src/plan/plan'
import { formatText, toView } from '../../src/report'
import { planShape } from '../../src/plan/schema'
import { TOOL } from '../../src/cli/tool'
import { guide, GUIDES, piecesIn, planWith, type Piece } from './guide'

const pieces = piecesIn('writing-a-plan.md')

interface Named {
  readonly id: string
}

const rulesOf = (piece: Piece): readonly Named[] => (piece['rules'] ?? []) as readonly Named[]

/** The piece of the guide that has a rule of that id. */
function pieceOf(rule: string): Piece {
  const found = pieces.find((piece) => rulesOf(piece).some(({ id }) => id === rule))
  if (!found) throw new Error(`the guide has no rule ${rule}`)
  return found
}

function planOf(piece: Piece): Plan {
  const parsed = parsePlan(structuredClone(planWith(piece, pieces)))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1))
  return parsed.plan
}

const AREA = { households: 'households', facilityArea: 'facilityArea' }

/** A city with its communities, all of them listed. */
function city(community: readonly PlaceRecord[], own: PlaceRecord = {}, day = '2030-12-31'): DatasetInput {
  const places = { prefecture: [{ code: '990100', ...own }], community }
  return { day, declares: AREA, roster: { community: 'complete' }, places }
}

const urban = (n: number, record: PlaceRecord): PlaceRecord => ({ code: `99010200100${n}`, ...record })
const rural = (n: number, record: PlaceRecord): PlaceRecord => ({ code: `99010200120${n}`, ...record })

/** Verdicts on a rule of the guide, by place. */
function verdicts(
  rule: string,
  data: DatasetInput,
  parents: readonly Plan[] = [],
  earlier: readonly DatasetInput[] = [],
) {
  const report = check(planOf(pieceOf(rule)), data, { day: data.day, rules: [rule], parents, earlier })
  return Object.fromEntries([...report.findings()].map(({ place, verdict }) => [place, verdict]))
}

describe.each(GUIDES)('%s', (name) => {
  it('shows pieces of a plan, the same in both languages', () => {
    const keys = Object.keys(planShape.def.shape)
    for (const piece of piecesIn(name)) expect(keys).toEqual(expect.arrayContaining(Object.keys(piece)))
    expect(piecesIn(name)).toEqual(pieces)
  })

  it('names every kind of node, every comparison, every basis', () => {
    const text = guide(name)
    for (const node of ['measure', 'number', 'is', 'hours', 'add', 'compare', 'total', 'ratio', 'unstated'])
      expect(text).toContain(`| \`${node}\``)
    for (const op of ['atLeast', 'moreThan', 'atMost', 'lessThan', 'equals', 'between', 'increasing'])
      expect(text).toContain(`\`${op}\``)
    for (const basis of ['printed', 'sentence', 'period', 'standing']) expect(text).toContain(`\`${basis}\``)
  })
})

describe('each piece of the guide', () => {
  it.each(pieces.map((piece, n) => [n, piece] as const))(
    '%i can be used, and nothing is to be mended in it',
    (_, piece) => {
      const { ok, problems } = lintPlan(structuredClone(planWith(piece, pieces)))
      expect(problems.filter(({ severity, expected }) => severity !== 'note' && !expected)).toEqual([])
      expect(ok).toBe(true)
    },
  )

  it('the formulas together have nodes of all nine kinds', () => {
    const kinds = JSON.stringify(pieces).match(/"node":"(\w+)"/g)
    expect(new Set(kinds).size).toBe(9)
  })
})

describe('what the recipes say', () => {
  it('超过: 50 % exactly is not more than 50 %', () => {
    const data = (holders: number) =>
      city([urban(1, { communityWorkers: 10, certifiedSocialWorkers: holders })], {}, '2030-12-31')
    expect(verdicts('more-than-half-certified', data(5))).toEqual({ '990100': 'unmet' })
    expect(verdicts('more-than-half-certified', data(6))).toEqual({ '990100': 'met' })
  })

  it('按省定标准: unknown by the text without the parent, decided with it', () => {
    const rule = 'area-of-the-province'
    const data = city([urban(1, { newlyBuilt: true, facilityArea: 299, households: 1000 })])
    expect(verdicts(rule, data)).toEqual({ '990102001001': 'unknown' })
    const child = planOf(pieceOf(rule))
    const [{ follows, ...own }] = child.rules as readonly [Rule]
    const milestones = [{ by: '2030-12-31', basis: 'printed', value: 30 }] as const
    const rules = [{ ...own, id: follows?.rule ?? '', milestones } as Rule]
    const parent: Plan = { ...child, id: follows?.plan ?? '', parents: [], rules }
    expect(verdicts(rule, data, [parent])).toEqual({ '990102001001': 'unmet' })
  })

  it('a parent that is not at hand leaves the printed figure', () => {
    const data = (yes: number) =>
      city(Array.from({ length: 10 }, (_, n) => ({ code: `9901020010${10 + n}`, dayCareServices: n < yes })))
    expect(verdicts('day-care-coverage', data(8))).toEqual({ '990100': 'unmet' })
    expect(verdicts('day-care-coverage', data(9))).toEqual({ '990100': 'met' })
  })

  it('two floors joined by “and”: one of them is not enough', () => {
    const data = city([
      urban(1, { facilityArea: 300, readingRoomSeats: 20 }),
      urban(2, { facilityArea: 300, readingRoomSeats: 19 }),
      urban(3, { facilityArea: 299.99, readingRoomSeats: 20 }),
      urban(4, { facilityArea: 299 }),
      urban(5, { facilityArea: 300 }),
    ])
    expect(Object.values(verdicts('area-and-seats', data))).toEqual(['met', 'unmet', 'unmet', 'unmet', 'unknown'])
  })

  it('a share of communities that reach 30 m²: 4 of 5 are 80 %', () => {
    const rule = 'communities-of-thirty-square-metres-share'
    const areas = (...some: readonly number[]) =>
      city(some.map((facilityArea, n) => urban(n + 1, { facilityArea, households: 1000 })))
    expect(verdicts(rule, areas(300, 300, 300, 300, 0))).toEqual({ '990100': 'met' })
    // the mean is well above 30 m², and yet one community is missing
    expect(verdicts(rule, areas(900, 900, 900, 299, 0))).toEqual({ '990100': 'unmet' })
  })

  it('different counts for urban and rural communities', () => {
    const data = city([urban(1, { communityOrganizations: 9 }), rural(1, { communityOrganizations: 5 })])
    expect(verdicts('community-organizations-of-urban-communities', data)).toEqual({
      '990102001001': 'unmet',
      '990102001201': 'inapplicable',
    })
    expect(verdicts('community-organizations-of-rural-communities', data)).toEqual({
      '990102001001': 'inapplicable',
      '990102001201': 'met',
    })
  })

  it('an absolute count for the whole prefecture: its own figure, or the sum', () => {
    const rule = 'region-reading-room-seats'
    expect(verdicts(rule, city([], { readingRoomSeats: 5000 }))).toEqual({ '990100': 'met' })
    expect(verdicts(rule, city([urban(1, { readingRoomSeats: 4999 })]))).toEqual({ '990100': 'unmet' })
  })

  it('a table known only second-hand: unknown, and the report opens with it', () => {
    const rule = 'day-care-coverage-of-urban-communities'
    const data = city([urban(1, { dayCareServices: true })])
    expect(verdicts(rule, data)).toEqual({ '990100': 'unknown' })
    const report = check(planOf(pieceOf(rule)), data, { day: data.day })
    const text = formatText(toView(report, { lang: 'en', tool: TOOL }))
    expect(text.slice(0, text.indexOf('Summary'))).toMatch(/second-hand/)
  })

  it('普遍: 100 % complies with any figure, less is unknown', () => {
    const data = (second: boolean) => city([urban(1, { serviceFacility: true }), urban(2, { serviceFacility: second })])
    expect(verdicts('facility-coverage', data(true))).toEqual({ '990100': 'met' })
    expect(verdicts('facility-coverage', data(false))).toEqual({ '990100': 'unknown' })
  })

  it('by periods, and growth against the year before', () => {
    const trained = city([urban(1, { secretaryTrainings: { 2030: 1 } }), urban(2, { secretaryTrainings: { 2030: 0 } })])
    expect(Object.values(verdicts('secretary-trainings', trained))).toEqual(['met', 'unmet'])
    const teams = (registeredVolunteerTeams: number, day: string) =>
      city([urban(1, { registeredVolunteerTeams })], {}, day)
    const grown = verdicts('more-volunteers', teams(3, '2028-12-31'), [], [teams(2, '2027-12-31')])
    expect(grown).toEqual({ '990102001001': 'met' })
  })
})
