import { readFile } from 'node:fs/promises'
import type { Ledger } from '../plan/ledger/ledger'
import { clauseQuoter, type QuoteClause } from '../plan/ledger/quote'
import type { Plan } from '../plan/plan'
import { documentText } from '../read/document-text'
import { CLAUSE_WORDS } from './clause-words'
import { Failure } from './failure'
import { bytesOf } from './file-text'

/** The ledger of a plan of the library; they come with the package, and are read only when one is needed. */
async function ledgerOf({ id }: Plan): Promise<Ledger> {
  const file = new URL(`../../seeds/plans/${id}.ledger.json`, import.meta.url)
  const json = await readFile(file, 'utf8').catch(() => undefined)
  if (json === undefined) throw new Failure(CLAUSE_WORDS.noLedger(id), 'input')
  return JSON.parse(json) as Ledger
}

/**
 * Who quotes the clauses of a plan from the caller's own copy of its document.
 *
 * @param plan the plan
 * @param path the copy; undefined where none was given
 * @returns undefined where none was given
 * @throws Failure when the plan has no ledger, or the file is not the copy that it was made from
 */
export async function clausesFrom(plan: Plan, path: string | undefined): Promise<QuoteClause | undefined> {
  if (path === undefined) return undefined
  const ledger = await ledgerOf(plan)
  const read = documentText(await bytesOf(path))
  if (!read.ok) throw new Failure(CLAUSE_WORDS.notUtf8(path, read.line), 'input')
  const quoter = clauseQuoter(ledger, read.text)
  if (!quoter.ok) throw new Failure(CLAUSE_WORDS.otherCopy(path, read.text.sha256, ledger.text.sha256), 'input')
  return quoter.quote
}

/**
 * Who quotes the documents of several plans, of which the caller's copy is one.
 *
 * @param plans the plans
 * @param path the copy; undefined where none was given
 * @returns by plan; undefined where no copy was given
 * @throws Failure when it is the copy of none of them
 */
export async function quotesFrom(plans: readonly Plan[], path: string | undefined) {
  if (path === undefined) return undefined
  const tried = await Promise.allSettled(plans.map((plan) => clausesFrom(plan, path)))
  const found = tried.flatMap((one, index): [string, QuoteClause][] =>
    one.status === 'fulfilled' && one.value ? [[plans[index]?.id ?? '', one.value]] : [],
  )
  const [first] = plans
  // the copy of none of them: asked once more, to say why
  if (found.length === 0 && first) await clausesFrom(first, path)
  return Object.fromEntries(found)
}
