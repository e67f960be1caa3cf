import type { Config } from '../../config/config'
import { pathText } from '../../plan/path'
import type { Plan } from '../../plan/plan'
import { nearest } from '../../values/nearest'
import { problems, type Problem } from '../../values/problem'
import { Failure } from '../failure'
import type { Context } from '../io'
import { wholeLibrary } from '../library'
import { printProblems } from '../problems'
import type { Loaded } from './load'
import { CONFIG_WORDS } from './words'

const problem = problems<'no-such-rule'>({
  'no-such-rule': {
    severity: 'error',
    say: (p) => CONFIG_WORDS.noSuchRule(String(p['rule']), p['near'] === undefined ? undefined : String(p['near'])),
  },
})

function named({ severities, office }: Config): readonly (readonly [path: string, rule: string])[] {
  const under = (path: string, entries: object = {}) => Object.keys(entries).map((rule) => [path, rule] as const)
  return [...under('severities.rules', severities?.rules), ...under('office.deadlines', office?.deadlines)]
}

/** The names by which a configuration may call the rules of plans. */
function namesIn(plans: readonly Plan[]): ReadonlySet<string> {
  return new Set(plans.flatMap(({ id, rules }) => rules.flatMap((rule) => [rule.id, `${id}/${rule.id}`])))
}

/**
 * Refuses a configuration that weighs, or sets a deadline for, a rule that no plan has. One of another plan of the library is
 * passed over: a configuration may serve several.
 *
 * @param loaded the configuration
 * @param plans those of this run
 * @param context whom to tell
 * @throws Failure where there is no such rule, after telling where it is written and which one may be meant
 */
export async function needRules(loaded: Loaded, plans: readonly Plan[], context: Context): Promise<void> {
  const own = namesIn(plans)
  const open = named(loaded.config).filter(([, rule]) => !own.has(rule))
  if (open.length === 0) return
  const known = namesIn([...plans, ...(await wholeLibrary())])
  const wrong = open.filter(([, rule]) => !known.has(rule))
  if (wrong.length === 0) return
  const found = wrong.map(([path, rule]): Problem => {
    const near = nearest(rule, own) ?? nearest(rule, known)
    return problem('no-such-rule', loaded.locate(pathText([...path.split('.'), rule])), {
      rule,
      ...(near === undefined ? {} : { near }),
    })
  })
  await printProblems(found, context)
  throw new Failure(CONFIG_WORDS.unusable(loaded.file), 'input')
}
