import { openingOf, type Opening, type Weekday } from '../measures/timetable'
import { text, type Text } from '../values/text'
import type { Amount, Formula, HoursNode, Ratio } from '../indicators/node'
import type { Place } from '../dataset/places'
import type { Bound } from './bound'

/** What each day of a timetable is called. */
const WEEKDAY_NAMES: Readonly<Record<Weekday, Text>> = {
  mon: text('周一', 'Monday'),
  tue: text('周二', 'Tuesday'),
  wed: text('周三', 'Wednesday'),
  thu: text('周四', 'Thursday'),
  fri: text('周五', 'Friday'),
  sat: text('周六', 'Saturday'),
  sun: text('周日', 'Sunday'),
  holidays: text('节假日', 'holidays'),
}

const SEASON_NAMES: Readonly<Record<NonNullable<Opening['season']>, Text>> = {
  summer: text('夏季时间较短', 'the summer timetable is the shorter one'),
  winter: text('冬季时间较短', 'the winter timetable is the shorter one'),
}

/** The opening hours that a formula asks of the place itself. */
function hoursIn(node: Formula | Ratio | Amount): HoursNode | undefined {
  if (node.node === 'hours') return node
  return node.node === 'compare' ? hoursIn(node.of) : undefined
}

/** For a row what lies behind its opening hours; undefined where the rule is not about them, or nothing is known. */
export function openingsOf({ variant, table }: Bound): (row: number) => Opening | undefined {
  const hours = hoursIn(variant.indicator.formula)
  if (!hours) return () => undefined
  return (row) => {
    const { records } = table.places[row] as Place
    // records of one code that differ leave the cell blank
    return records.length === 1 ? openingOf(records[0]?.record[hours.id], hours.days) : undefined
  }
}

/** On which days it is closed and which season decides, such as `；周六、周日不开放`. */
export function openingText(opening: Opening | undefined): Text {
  if (!opening) return text('', '')
  const { closed, season } = opening
  const names = (lang: keyof Text, mark: string): string => closed.map((day) => WEEKDAY_NAMES[day][lang]).join(mark)
  const [zh, en] =
    closed.length === 0 ? ['', ''] : [`；${names('zh-CN', '、')}不开放`, `; closed on ${names('en', ', ')}`]
  if (season === undefined) return text(zh, en)
  return text(`；${SEASON_NAMES[season]['zh-CN']}${zh}`, `; ${SEASON_NAMES[season].en}${en}`)
}
