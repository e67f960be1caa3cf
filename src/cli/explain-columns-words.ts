import { text, type Text } from '../values/text'

/** What `--explain-columns` says of columns. */
export const COLUMN_WORDS = {
  unused: text('未使用', 'not used'),
  role: (zh: string, id: string): Text => text(`${zh}（${id}）`, id),
  measure: (
    label: string,
    key: string,
    { unit, given }: { readonly unit: string | undefined; readonly given: string | undefined },
  ): Text => {
    const [zh, en] =
      given === undefined
        ? [unit === undefined ? '' : `，单位：${unit}`, unit === undefined ? '' : `, in ${unit}`]
        : [`，按“${given}”换算为${unit ?? ''}`, `, converted from “${given}” to ${unit ?? ''}`]
    return text(`${label}（${key}）${zh}`, `${label} (${key})${en}`)
  },
} as const
