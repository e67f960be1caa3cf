import type { Words } from '../values/problem'
import { text } from '../values/text'

/** What can be wrong with who records are about, and with how many of them there are. */
export type PlaceProblem =
  | 'bad-code'
  | 'code-level'
  | 'duplicate-code'
  | 'figures-differ'
  | 'two-names'
  | 'duplicate-name'
  | 'outside-region'
  | 'region-unknown'
  | 'bad-parent'
  | 'bad-credit-code'
  | 'ambiguous-place'
  | 'identified'
  | 'kind-clash'
  | 'bad-roster'
  | 'roster-exceeded'

export const placeWords: Words<PlaceProblem> = {
  'bad-code': {
    severity: 'error',
    say: (p) =>
      text(
        `代码“${p['value']}”不是 2、4、6、9 或 12 位统计用区划代码；该地按无代码处理`,
        `the code “${p['value']}” is no statistical code of 2, 4, 6, 9 or 12 digits; the place is taken without a code`,
      ),
  },
  'code-level': {
    severity: 'error',
    say: (p) =>
      text(
        `代码“${p['value']}”属于${p['is']}，不是${p['wanted']}；该地按无代码处理`,
        `the code “${p['value']}” is of a ${p['is-en']}, not of a ${p['wanted-en']}; the place is taken without a code`,
      ),
  },
  'duplicate-code': {
    severity: 'error',
    say: (p) =>
      p['differ'] === '0'
        ? text(
            `代码“${p['code']}”已在前面出现（${p['first']}）；两处数据一致，合为一处；请核实代码`,
            `the code “${p['code']}” stood before (${p['first']}); both say the same and count as one place: please verify the codes`,
          )
        : text(
            `代码“${p['code']}”已在前面出现（${p['first']}）；两处一致的数据保留，不一致的（${p['differ']}）按缺失处理`,
            `the code “${p['code']}” stood before (${p['first']}); what both say alike is kept, what differs (${p['differ']}) counts as missing`,
          ),
  },
  'figures-differ': {
    severity: 'error',
    say: (p) =>
      text(
        `代码“${p['code']}”在前面的表中（${p['first']}）已有不同的数据（${p['differ']}），不一致的按缺失处理，其余互为补充`,
        `the code “${p['code']}” has other figures in a table before (${p['first']}): ${p['differ']}. What differs counts as missing; for the rest the tables complete each other`,
      ),
  },
  'two-names': {
    severity: 'warning',
    say: (p) =>
      text(
        `代码“${p['code']}”有两个名称：“${p['name']}”和“${p['other']}”，请核实代码`,
        `the code “${p['code']}” stands under two names, “${p['name']}” and “${p['other']}”; please verify the codes`,
      ),
  },
  'duplicate-name': {
    severity: 'warning',
    say: (p) =>
      text(`“${p['name']}”重名且无代码，按两地处理`, `“${p['name']}” stands twice without a code; taken as two places`),
  },
  'outside-region': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['code']}”不在本规划适用地区（${p['region']}）内，未核查`,
        `“${p['code']}” lies outside the region of the plan (${p['region']}); not checked`,
      ),
  },
  'region-unknown': {
    severity: 'warning',
    say: (p) =>
      text(
        `“${p['name']}”没有可用的代码或上级代码，无法确定是否在${p['region']}内，按可能有而未列出处理`,
        `“${p['name']}” has neither a code nor one of the place above that can be used: whether it lies in ${p['region']} is not known; it counts as one that may be there and is not listed`,
      ),
  },
  'bad-parent': {
    severity: 'error',
    say: (p) =>
      text(
        `上级代码“${p['value']}”无效或不在其上级，按本地代码归属`,
        `the parent code “${p['value']}” is not valid or not of a level above; the place’s own code decides`,
      ),
  },
  'bad-credit-code': {
    severity: 'warning',
    say: (p) =>
      text(
        `“${p['value']}”不是统一社会信用代码（18 位，末位为校验码），未用于识别该地`,
        `“${p['value']}” is no unified social credit code (18 characters, the last of which checks the others); it does not tell the place`,
      ),
  },
  'ambiguous-place': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['value']}”对应多个代码（${p['codes']}），该地按无代码处理；请填写代码`,
        `“${p['value']}” fits several codes (${p['codes']}); the place is taken without a code: give its code`,
      ),
  },
  identified: {
    severity: 'note',
    say: (p) =>
      text(
        `${p['places']} 个无代码的${p['level']}按统一社会信用代码或所在地名内的名称对应到代码`,
        `${p['places']} ${p['level-en']} without a code matched by credit code, or by name within the named place above`,
      ),
  },
  'kind-clash': {
    severity: 'warning',
    say: (p) =>
      text(
        `记录填“${p['record']}”，代码末三位表示“${p['code']}”；以记录为准，请核实`,
        `the record says ${p['record-en']}, the last three digits of the code say ${p['code-en']}; the record holds, please verify`,
      ),
  },
  'bad-roster': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['level']}”的总数应为 complete、open、非负整数或按代码的整数；按 open 处理`,
        `the roster of “${p['level']}” must be complete, open, a whole number from 0, or whole numbers by code; taken as open`,
      ),
  },
  'roster-exceeded': {
    severity: 'error',
    say: (p) =>
      text(
        `${p['level']}应有 ${p['total']} 个，实际列出 ${p['listed']} 个`,
        `${p['total']} ${p['level-en']} were announced, ${p['listed']} are listed`,
      ),
  },
}
