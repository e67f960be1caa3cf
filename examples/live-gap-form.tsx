// A React form that shows the gap while somebody types. Nothing is sent anywhere: the check runs in the page.
import { useMemo, useState } from 'react'
import { recordChecker, type PlaceRecord, type Plan, type RecordResult } from 'shequ'

type Lang = 'zh-CN' | 'en'

/** The fields of the form, by the measures that they fill in. */
const FIELDS = {
  households: { 'zh-CN': '常住户数（户）', en: 'permanent households' },
  facilityArea: { 'zh-CN': '综合服务设施面积（平方米）', en: 'service facility area (m²)' },
  openingHours: { 'zh-CN': '开放时间', en: 'opening hours' },
} as const

type Field = keyof typeof FIELDS

const WORDS = {
  newlyBuilt: { 'zh-CN': '新建社区', en: 'a new community' },
  fine: { 'zh-CN': '已填各项均达到要求', en: 'what is filled in complies' },
  notices: { 'zh-CN': '尚未达到的要求', en: 'short of what is asked for' },
  open: { 'zh-CN': '还需填写', en: 'still to be filled in' },
} as const

/** Only what is filled in is checked: a blank is not zero. */
function recordOf(texts: Readonly<Record<Field, string>>, newlyBuilt: boolean): PlaceRecord {
  const filled = Object.entries(texts).filter(([, text]) => text.trim() !== '')
  return { kind: 'urban', newlyBuilt, ...Object.fromEntries(filled) }
}

/** What is short, and what else the form could tell; a notice is never a reason to refuse the record. */
function Told({ result, lang }: { readonly result: RecordResult; readonly lang: Lang }) {
  const wanted = [...new Set(result.open.flatMap(({ missing }) => missing))].filter((id) => id in FIELDS) as Field[]
  return (
    <div role="status">
      {result.notices.length === 0 ? <p>{WORDS.fine[lang]}</p> : <h2>{WORDS.notices[lang]}</h2>}
      <ul>
        {result.notices.map(({ rule, message }) => (
          <li key={rule.id}>
            {rule.title[lang]} — {message.text[lang]}
          </li>
        ))}
      </ul>
      {wanted.length > 0 && (
        <p>
          {WORDS.open[lang]}: {wanted.map((id) => FIELDS[id][lang]).join(lang === 'en' ? ', ' : '、')}
        </p>
      )}
    </div>
  )
}

/** A form for one community. */
export function CommunityForm({ plan, day, lang }: { readonly plan: Plan; readonly day: string; readonly lang: Lang }) {
  const checkRecord = useMemo(() => recordChecker(plan, { day }), [plan, day])
  const [texts, setTexts] = useState<Readonly<Record<Field, string>>>({
    households: '',
    facilityArea: '',
    openingHours: '',
  })
  const [newlyBuilt, setNewlyBuilt] = useState(true)
  const result = checkRecord(recordOf(texts, newlyBuilt))
  return (
    <form lang={lang}>
      <label>
        <input type="checkbox" checked={newlyBuilt} onChange={(event) => setNewlyBuilt(event.target.checked)} />
        {WORDS.newlyBuilt[lang]}
      </label>
      {(Object.keys(FIELDS) as Field[]).map((field) => {
        const problem = result.problems.find(({ location }) => location.column === field)
        return (
          <label key={field}>
            {FIELDS[field][lang]}
            <input
              name={field}
              value={texts[field]}
              aria-invalid={problem !== undefined}
              onChange={(event) => setTexts({ ...texts, [field]: event.target.value })}
            />
            {problem && <span role="alert">{problem.message[lang]}</span>}
          </label>
        )
      })}
      <Told result={result} lang={lang} />
    </form>
  )
}
