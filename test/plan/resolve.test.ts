import { describe, expect, it } from 'vitest'
import type { Follows, LevelRule, Milestone, Plan } from '../../src/plan/plan'
import { resolved, resolvePlan } from '../../src/plan/resolve'
import { milestoneOn } from '../../src/plan/milestones'
import { text } from '../../src/values/text'
import { planOf } from '../support/plan'

type Due = readonly [by: string | null, value: Milestone['value']]

const due = ([by, value]: Due): Milestone => ({ by, basis: by === null ? 'standing' : 'printed', value })

interface Rule extends Partial<Omit<LevelRule, 'milestones' | 'follows'>> {
  readonly dues: readonly Due[]
  readonly follows?: Follows
}

/** A plan of one rule on the floor area of a community, which the catalogue has. */
function plan(id: string, { dues, ...change }: Rule, more: Partial<Plan> = {}): Plan {
  const base = planOf({ formula: { node: 'number', value: 1 }, op: 'atLeast', value: 1 })
  const [rule] = base.rules
  if (!rule) throw new Error('no rule')
  const parents = change.follows ? [{ id: change.follows.plan, title: '上位规划' }] : []
  const own = { ...rule, indicator: 'facility-area', subject: { level: 'community' }, ...change }
  return { ...base, id, parents, indicators: {}, rules: [{ ...own, milestones: dues.map(due) } as LevelRule], ...more }
}

const FOLLOWS: Follows = { plan: 'parent-2021', rule: 'rule', how: 'adopts' }

/** What a child asks for on each day, and who set it. */
function asked(child: Rule, parent: Rule, ...days: readonly string[]) {
  const one = resolvePlan(plan('child-2021', { follows: FOLLOWS, ...child }), [plan('parent-2021', parent)])
  const [rule] = one.rules
  return days.map((day) => {
    const { milestone, inForce } = milestoneOn(rule as LevelRule, one, day)
    return [inForce ? milestone.value : 'pending', milestone.setBy?.plan ?? 'own']
  })
}

const [EARLY, LATE] = ['2023-12-31', '2025-12-31']

describe('of two plans the stricter target stands on every day', () => {
  it('takes over a figure that the child refers to', () => {
    const found = asked(
      { dues: [[LATE, null]] },
      {
        dues: [
          [EARLY, 16],
          [LATE, 18],
        ],
      },
      EARLY,
      LATE,
    )
    expect(found).toEqual([
      [16, 'parent-2021'],
      [18, 'parent-2021'],
    ])
  })

  it('keeps what the child prints where it is as strict or stricter', () => {
    expect(asked({ dues: [[LATE, 18]] }, { dues: [[LATE, 18]] }, LATE)).toEqual([[18, 'own']])
    expect(asked({ dues: [[LATE, 20]] }, { dues: [[LATE, 18]] }, LATE)).toEqual([[20, 'own']])
  })

  it('raises what the child prints too low, and keeps it where the parent asks for less on that day', () => {
    const child: Rule = {
      dues: [
        [EARLY, 17],
        [LATE, 17],
      ],
    }
    expect(
      asked(
        child,
        {
          dues: [
            [EARLY, 16],
            [LATE, 18],
          ],
        },
        EARLY,
        LATE,
      ),
    ).toEqual([
      [17, 'own'],
      [18, 'parent-2021'],
    ])
  })

  it('asks earlier where the parent does', () => {
    expect(asked({ dues: [[LATE, 18]] }, { dues: [[EARLY, 16]] }, EARLY, LATE)).toEqual([
      [16, 'parent-2021'],
      [18, 'own'],
    ])
  })

  it('goes back to the child where the parent itself asks for less again', () => {
    expect(
      asked(
        { dues: [['2022-06-30', 20]] },
        {
          dues: [
            ['2022-12-31', 30],
            [LATE, 10],
          ],
        },
        '2022-06-30',
        EARLY,
        LATE,
      ),
    ).toEqual([
      [20, 'own'],
      [30, 'parent-2021'],
      [20, 'own'],
    ])
  })

  it('takes the lower of two ceilings', () => {
    const op = 'atMost'
    expect(asked({ op, dues: [[LATE, 10]] }, { op, dues: [[LATE, 8]] }, LATE)).toEqual([[8, 'parent-2021']])
    expect(asked({ op, dues: [[LATE, 8]] }, { op, dues: [[LATE, 10]] }, LATE)).toEqual([[8, 'own']])
  })

  it('takes what two ranges have in common, and the child’s own where that is nothing', () => {
    const op = 'between'
    expect(asked({ op, dues: [[LATE, [10, 30]]] }, { op, dues: [[LATE, [20, 40]]] }, LATE)).toEqual([
      [[20, 30], 'parent-2021'],
    ])
    expect(asked({ op, dues: [[LATE, [20, 30]]] }, { op, dues: [[LATE, [10, 40]]] }, LATE)).toEqual([[[20, 30], 'own']])
    expect(asked({ op, dues: [[LATE, [1, 2]]] }, { op, dues: [[LATE, [3, 4]]] }, LATE)).toEqual([[[1, 2], 'own']])
  })

  it('leaves what is equal to be equal, but lends it a figure', () => {
    const op = 'equals'
    expect(asked({ op, dues: [[LATE, 3]] }, { op, dues: [[LATE, 5]] }, LATE)).toEqual([[3, 'own']])
    expect(asked({ op, dues: [[LATE, null]] }, { op, dues: [[LATE, 5]] }, LATE)).toEqual([[5, 'parent-2021']])
  })

  it('takes over a standing duty from the child’s own signing on', () => {
    const [parent, child] = [
      plan('parent-2021', { dues: [[null, 5]] }),
      plan('child-2021', { follows: FOLLOWS, dues: [[LATE, null]] }),
    ]
    const signed = { ...child, document: { ...child.document, signed: '2022-07-01' } }
    const [rule] = resolvePlan(signed, [parent]).rules
    expect(milestoneOn(rule as LevelRule, signed, '2022-08-01').milestone).toMatchObject({
      due: '2022-07-01',
      value: 5,
    })
  })
})

describe('what becomes of the parent’s rule', () => {
  const state = (child: Rule, known: readonly Plan[]) =>
    resolved(plan('child-2021', { follows: FOLLOWS, ...child }), known).followed.get('rule')?.state
  const parent = (change: Partial<Rule> = {}) => plan('parent-2021', { dues: [[LATE, 18]], ...change })
  const child: Rule = { dues: [[LATE, null]] }

  it.each([
    ['applied', child, [parent()]],
    ['notInLibrary', child, []],
    ['noSuchRule', child, [parent({ id: 'other' })]],
    ['notComparable', child, [parent({ op: 'atMost' })]],
    ['notComparable', child, [parent({ indicator: 'community-workers' })]],
    ['notComparable', child, [parent({ every: 'year' })]],
    ['notComparable', child, [parent({ subject: { level: 'town' } })]],
    ['notComparable', child, [parent({ subject: { level: 'community', only: ['140105001001'] } })]],
    ['replaced', { ...child, follows: { ...FOLLOWS, how: 'replaces', reason: text('另定', 'its own') } }, [parent()]],
  ] as const)('is %s', (wanted, rule, known) => {
    expect(state(rule, known)).toBe(wanted)
    const own = plan('child-2021', { follows: FOLLOWS, ...rule })
    if (wanted !== 'applied') expect(resolvePlan(own, known).rules).toEqual(own.rules)
  })

  it('is found by what it is about where the child names no rule', () => {
    const follows: Follows = { plan: 'parent-2021', how: 'adopts' }
    const found = resolved(plan('child-2021', { ...child, follows }), [parent({ id: 'area-of-facilities' })])
    expect(found.followed.get('rule')).toEqual({ ...follows, rule: 'area-of-facilities', state: 'applied' })
    const [one] = parent().rules
    const two = {
      ...parent(),
      rules: [
        { ...one, id: 'a' },
        { ...one, id: 'b' },
      ] as LevelRule[],
    }
    expect(state({ ...child, follows }, [two])).toBe('noSuchRule')
  })

  it('compares the whole region of one plan with that of another, on whichever level', () => {
    const city = { region: { code: '140100', name: '某市', level: 'prefecture' } } as const
    const own = plan('child-2021', { ...child, follows: FOLLOWS, subject: { level: 'prefecture' } }, city)
    expect(resolved(own, [parent({ subject: { level: 'province' } })]).followed.get('rule')?.state).toBe('applied')
  })

  it('takes indicators of their own for the same only where formula and measures are', () => {
    const own = (formula: number) =>
      ({
        indicators: {
          mine: { label: text('甲', 'a'), unit: text('个', 'n'), formula: { node: 'number', value: formula } },
        },
      }) as const
    const one = plan('child-2021', { ...child, indicator: 'mine', follows: FOLLOWS }, own(1))
    const as = (formula: number) => plan('parent-2021', { dues: [[LATE, 18]], indicator: 'mine' }, own(formula))
    expect(resolved(one, [as(1)]).followed.get('rule')?.state).toBe('applied')
    expect(resolved(one, [as(2)]).followed.get('rule')?.state).toBe('notComparable')
  })

  it('goes up through the parents of parents, and names the one that set it', () => {
    const top = plan('top-2021', { dues: [[LATE, 9]] })
    const middle = plan('parent-2021', { dues: [[LATE, null]], follows: { ...FOLLOWS, plan: 'top-2021' } })
    const [rule] = resolvePlan(plan('child-2021', { ...child, follows: FOLLOWS }), [middle, top]).rules
    expect(rule?.milestones).toEqual([expect.objectContaining({ value: 9, setBy: { plan: 'top-2021', rule: 'rule' } })])
  })

  it('ends where plans follow each other in a ring', () => {
    const a = plan('a-2021', { dues: [[LATE, 1]], follows: { ...FOLLOWS, plan: 'b-2021' } })
    const b = plan('b-2021', { dues: [[LATE, 2]], follows: { ...FOLLOWS, plan: 'a-2021' } })
    expect(resolvePlan(a, [a, b]).rules[0]?.milestones[0]).toMatchObject({ value: 2, setBy: { plan: 'b-2021' } })
  })

  it('changes neither plan', () => {
    const [own, above] = [plan('child-2021', { ...child, follows: FOLLOWS }), parent()]
    const before = JSON.stringify([own, above])
    resolvePlan(own, [above])
    expect(JSON.stringify([own, above])).toBe(before)
  })
})
