import { check } from '../check/check'
import { formCsv } from '../form/form-csv'
import type { Form } from '../form/form'
import { formXlsx } from '../form/form-xlsx'
import { formsFor } from '../form/forms-for'
import { formsOfMissing } from '../form/forms-of-missing'
import type { Plan } from '../plan/plan'
import { LEVEL_NAMES } from '../values/level'
import { readData, type DataFlags } from './data'
import { Failure } from './failure'
import type { Command, Context, Outcome } from './io'
import { choiceOf, dayOf, levelFrom } from './options'
import { choosePlan } from './plan-choice'
import { tasksTemplate } from './tasks-template'
import { TEMPLATE_WORDS } from './template-words'

/** The options of `template` as they are given. */
export interface TemplateFlags extends Omit<DataFlags, 'plan' | 'day'> {
  readonly day?: string
  readonly rule: readonly string[]
  readonly format?: string
  readonly tasks?: boolean
}

type Format = 'csv' | 'xlsx'

/** As asked for, as the name of the file says, or CSV. */
function formatOf({ format, output }: TemplateFlags): Format {
  if (format !== undefined) return choiceOf('--format', format, ['csv', 'xlsx'])
  return output !== undefined && /\.xlsx$/i.test(output) ? 'xlsx' : 'csv'
}

/** The forms for what a plan needs, or for what ledgers lack. */
async function formsOf(plan: Plan, files: readonly string[], flags: TemplateFlags, context: Context) {
  const day = flags.day === undefined ? undefined : dayOf('--day', flags.day)
  const rules = flags.rule.length === 0 ? {} : { rules: flags.rule }
  if (files.length === 0) return formsFor(plan, { ...(day === undefined ? {} : { day }), ...rules })
  if (day === undefined) throw new Failure(TEMPLATE_WORDS.needsDay())
  const data: DataFlags = { ...flags, plan: [plan.id], day }
  delete (data as { level?: string }).level
  const chosen = { plans: [plan], auto: false }
  const { input, options } = await readData({ chosen, flags: data, files }, context)
  return formsOfMissing(check([plan], input, { ...options, ...rules }), plan)
}

function ofLevel(forms: readonly Form[], { level }: TemplateFlags): readonly Form[] {
  if (level === undefined) return forms
  const wanted = levelFrom('--level', level)
  const found = forms.filter((form) => form.level === wanted)
  if (found.length > 0) return found
  throw new Failure(
    TEMPLATE_WORDS.noSuchLevel(
      LEVEL_NAMES[wanted],
      forms.map((form) => form.level),
    ),
  )
}

/** A table of CSV is of one level: places of several would leave most of its cells blank for good. */
function only(forms: readonly Form[]): Form {
  const [first, ...others] = forms as readonly [Form, ...Form[]]
  if (others.length > 0) throw new Failure(TEMPLATE_WORDS.severalLevels(forms.map(({ level }) => level)))
  return first
}

/** Writes a blank form for what a plan needs, or one that asks for what ledgers lack. */
export const template: Command<TemplateFlags> = async (args, flags, context): Promise<Outcome> => {
  const [name = '', ...files] = args
  const format = formatOf(flags)
  if (format === 'xlsx' && flags.output === undefined) throw new Failure(TEMPLATE_WORDS.needsOutput())
  const { lang } = context
  const plan = await choosePlan(name, flags.day === undefined ? undefined : dayOf('--day', flags.day), context)
  if (flags.tasks === true) return { code: 0, chunks: [tasksTemplate(plan, lang)], output: flags.output }
  const all = await formsOf(plan, files, flags, context)
  if (all.length === 0) {
    await context.note(context.say(TEMPLATE_WORDS.nothingMissing()))
    return { code: 0, chunks: [] }
  }
  const forms = ofLevel(all, flags)
  const chunks = format === 'csv' ? [formCsv(only(forms), lang)] : formXlsx(forms, lang)
  return { code: 0, chunks, output: flags.output }
}
