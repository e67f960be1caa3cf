import type { Lang } from '../values/text'
import type { Fill } from './form'

/** A known cell as a form shows it: yes and no in the words that the form itself asks for. */
export function shownIn(cell: string, fill: Fill, lang: Lang): string {
  if (fill.is !== 'one-of' && fill.is !== 'since') return cell
  if (cell !== 'true' && cell !== 'false') return cell
  const isYes = cell === 'true'
  return lang === 'en' ? (isYes ? 'yes' : 'no') : isYes ? '是' : '否'
}
