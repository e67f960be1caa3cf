import type { ComparedPlan } from '../../plan/compare/result'
import type { Speech } from '../speech'

/** What a column of a plan is headed: in Chinese its region, where no other plan is of that region. */
export function planName({ key, region }: ComparedPlan, plans: readonly ComparedPlan[], { lang }: Speech): string {
  const same = plans.filter((one) => one.region.name === region.name)
  return lang === 'zh-CN' && same.length === 1 ? region.name : key
}
