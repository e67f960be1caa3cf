import { didYouMean } from '../../values/did-you-mean'
import { LEVEL_NAMES } from '../../values/level'
import { text, type Text } from '../../values/text'
import type { WhyPlace } from './result'

function named({ code, name, level }: WhyPlace): Text {
  const [zh, en] = [LEVEL_NAMES[level]['zh-CN'], LEVEL_NAMES[level].en]
  if (name === undefined) return text(`${code ?? '?'}（${zh}）`, `${code ?? '?'} (${en})`)
  const rest = code === undefined ? '' : ` ${code}`
  return text(`${name}${rest}（${zh}）`, `${name}${rest} (${en})`)
}

function listed(places: readonly WhyPlace[]): Text {
  const all = places.map(named)
  return text(all.map((one) => one['zh-CN']).join('、'), all.map((one) => one.en).join(', '))
}

/** Why a finding cannot be explained as it was asked for. */
export const WHY_ERRORS = {
  unknownPlan: (plan: string, known: readonly string[]) =>
    text(
      `报告中没有规划“${plan}”，有：${known.join('、')}`,
      `the report has no plan “${plan}”; it has ${known.join(', ')}`,
    ),
  unknownRule: (plan: string, rule: string, near: string | undefined) =>
    text(
      `规划 ${plan} 没有要求“${rule}”${didYouMean(near)['zh-CN']}`,
      `plan ${plan} has no rule “${rule}”${didYouMean(near).en}`,
    ),
  severalPlans: (rule: string, plans: readonly string[]) =>
    text(
      `要求 ${rule} 在几个规划中都有，请注明规划：${plans.join('、')}`,
      `several plans have the rule ${rule}; say which: ${plans.join(', ')}`,
    ),
  noPlace: (wanted: string, near: readonly WhyPlace[]) => {
    const hint = listed(near)
    return text(
      `数据中没有“${wanted}”${near.length === 0 ? '' : `；相近的有：${hint['zh-CN']}`}`,
      `the data list no place “${wanted}”${near.length === 0 ? '' : `; near to it: ${hint.en}`}`,
    )
  },
  severalPlaces: (wanted: string, places: readonly WhyPlace[], more: number) => {
    const hint = listed(places)
    return text(
      `名称为“${wanted}”的有 ${places.length + more} 个，请改用代码：${hint['zh-CN']}${more > 0 ? ' 等' : ''}`,
      `${places.length + more} places are called “${wanted}”; give the code of one: ${hint.en}${more > 0 ? ' and others' : ''}`,
    )
  },
  answeredAbove: (rule: string, place: WhyPlace, who: WhyPlace) =>
    text(
      `要求 ${rule} 由${named(who)['zh-CN']}负责，不能按${named(place)['zh-CN']}分解；请改问 ${who.code ?? who.name ?? ''}`,
      `the rule ${rule} is answered by ${named(who).en} and cannot be broken down to ${named(place).en}; ask for ${who.code ?? who.name ?? ''}`,
    ),
  answeredBeneath: (rule: string, place: WhyPlace, level: WhyPlace['level'], examples: readonly WhyPlace[]) => {
    const such = listed(examples)
    return text(
      `要求 ${rule} 由每个${LEVEL_NAMES[level]['zh-CN']}各自负责，不由${named(place)['zh-CN']}负责；请改问其中一个${examples.length === 0 ? '' : `，如${such['zh-CN']}`}`,
      `the rule ${rule} is answered by each ${LEVEL_NAMES[level].en}, not by ${named(place).en}; ask for one of them${examples.length === 0 ? '' : `, such as ${such.en}`}`,
    )
  },
  notChecked: () => text('报告不是由 check 作出的', 'the report was not made by check'),
} as const
