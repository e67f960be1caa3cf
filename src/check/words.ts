import { problems, type Params, type Words } from '../values/problem'
import { text, type Text } from '../values/text'

export type CheckProblem = 'base-is-zero' | 'reported-differs' | 'data-after-day' | 'same-day' | 'undeclared'

const words: Words<CheckProblem> = {
  'base-is-zero': {
    severity: 'error',
    say: (p) =>
      text(
        `${p['place']}：“${p['formula']}”的分母为 0 而分子大于 0，请核实`,
        `${p['place']}: the base of “${p['formula-en']}” is 0 while its numerator is not; please verify`,
      ),
  },
  'reported-differs': {
    severity: 'warning',
    say: (p) =>
      text(
        `${p['place']}：填报的${p['measure']}为 ${p['reported']}，下级合计为 ${p['summed']}，两者不一致`,
        `${p['place']}: reported ${p['measure-en']} is ${p['reported']}, its parts add up to ${p['summed-en']}; the two differ`,
      ),
  },
  'data-after-day': {
    severity: 'note',
    say: (p) =>
      text(
        `数据时点 ${p['data']} 晚于核查日 ${p['day']}`,
        `the data are of ${p['data']}, later than the assessment day ${p['day']}`,
      ),
  },
  'same-day': {
    severity: 'warning',
    say: (p) =>
      text(`有两份数据的时点都是 ${p['data']}，取前一份`, `two datasets are of ${p['data']}; the first one is taken`),
  },
  undeclared: {
    severity: 'warning',
    say: (p) =>
      text(
        `数据未声明“${p['measure']}”的口径，台账中也常指：${p['others']}；有 ${p['rules']} 条要求按“${p['measure']}”取值。确认无误的，请声明 ${p['id']}=${p['id']}（命令行 --declare，JSON 为 declares）`,
        `the data do not declare how “${p['measure-en']}” was counted; ledgers also mean by it: ${p['others-en']}. ${p['rules']} ${p['rules'] === 1 ? 'rule' : 'rules'} took it as named. Where that is right, declare ${p['id']}=${p['id']} (--declare on the command line, declares in JSON)`,
      ),
  },
}

/** Makes the problems that show only when a plan meets data. */
export const problem = problems(words)

/** Why a finding is what it is. */
export type MessageCode =
  | 'met'
  | 'met-early'
  | 'unmet'
  | 'pending'
  | 'not-signed'
  | 'not-concerned'
  | 'base-zero'
  | 'no-figure'
  | 'no-data'
  | 'no-history'
  | 'reading-decides'

interface Message {
  /** The parameters that the words use, without those of their English form. */
  readonly uses: readonly string[]
  readonly say: (p: Params) => Text
}

/** What would settle it: the words of the two parameters, where they are there. */
function settles(p: Params): Text {
  const [met, unmet] = [p['settlesMet'], p['settlesUnmet']]
  const good =
    met === undefined
      ? text('', '')
      : text(
          `；再有 ${met} 个${p['level']}确认达到即可判定达标`,
          `; ${met} more (${p['level-en']}) confirmed as complying would settle it as met`,
        )
  const poor =
    unmet === undefined
      ? text('', '')
      : text(
          `；再有 ${unmet} 个${p['level']}确认未达到即可判定未达标`,
          `; ${unmet} more (${p['level-en']}) confirmed as failing would settle it as unmet`,
        )
  return text(good['zh-CN'] + poor['zh-CN'], good.en + poor.en)
}

const MESSAGES: Readonly<Record<MessageCode, Message>> = {
  met: {
    uses: ['value', 'target', 'opening'],
    say: (p) =>
      text(
        `达标：${p['value']}，要求${p['target']}${p['opening'] ?? ''}`,
        `met: ${p['value-en']}, required ${p['target-en']}${p['opening-en'] ?? ''}`,
      ),
  },
  'met-early': {
    uses: ['value', 'target', 'due'],
    say: (p) =>
      text(
        `已提前达到：${p['value']}，要求 ${p['due']} 前${p['target']}`,
        `already reached: ${p['value-en']}, required ${p['target-en']} by ${p['due']}`,
      ),
  },
  unmet: {
    uses: ['value', 'target', 'gap', 'opening'],
    say: (p) =>
      text(
        `未达标：${p['value']}，要求${p['target']}${p['gap']}${p['opening'] ?? ''}`,
        `unmet: ${p['value-en']}, required ${p['target-en']}${p['gap-en']}${p['opening-en'] ?? ''}`,
      ),
  },
  pending: {
    uses: ['value', 'target', 'gap', 'due', 'days'],
    say: (p) =>
      text(
        `未到期：还有 ${p['days']} 天（${p['due']}）；目前 ${p['value']}，要求${p['target']}${p['gap']}`,
        `not due yet: ${p['days']} ${p['days'] === 1 ? 'day' : 'days'} left (${p['due']}); now ${p['value-en']}, required ${p['target-en']}${p['gap-en']}`,
      ),
  },
  'not-signed': {
    uses: ['signed'],
    say: (p) =>
      text(
        `规划于 ${p['signed']} 印发，此前不适用`,
        `the plan was signed on ${p['signed']}; before that it does not apply`,
      ),
  },
  'not-concerned': {
    uses: ['subject'],
    say: (p) => text(`不是本要求的对象（${p['subject']}）`, `not one of the places concerned (${p['subject-en']})`),
  },
  'base-zero': {
    uses: [],
    say: () => text('分母为 0，没有可计算的对象', 'the base is 0: there is nothing that the rule is about'),
  },
  'no-figure': {
    uses: ['reason', 'value', 'parent'],
    say: (p) =>
      text(
        `文件未给出数值：${p['reason']}${p['parent'] ?? ''}（现状：${p['value']}）`,
        `the document gives no figure: ${p['reason-en']}${p['parent-en'] ?? ''} (now: ${p['value-en']})`,
      ),
  },
  'no-data': {
    uses: ['missing', 'level', 'settlesMet', 'settlesUnmet'],
    say: (p) =>
      text(`缺少数据：${p['missing']}${settles(p)['zh-CN']}`, `data are missing: ${p['missing-en']}${settles(p).en}`),
  },
  'no-history': {
    uses: ['year'],
    say: (p) =>
      text(
        `需要 ${p['year']} 年和上一年的数据才能判断增长`,
        `growth needs data of ${p['year']} and of the year before`,
      ),
  },
  'reading-decides': {
    uses: ['readings', 'opening'],
    say: (p) =>
      text(
        `因口径而异：${p['readings']}${p['opening'] ?? ''}`,
        `the readings differ: ${p['readings-en']}${p['opening-en'] ?? ''}`,
      ),
  },
}

/** The parameters that a message may name, each worked out only when it is used. */
export type Facts = Readonly<Record<string, () => Text | string | number | undefined>>

/** The parameters that a message uses: a text as `name` and `name-en`. */
function paramsOf(uses: readonly string[], facts: Facts): Params {
  const params: Record<string, string | number> = {}
  for (const name of uses) {
    const fact = facts[name]?.()
    if (fact === undefined) continue
    if (typeof fact === 'object') {
      params[name] = fact['zh-CN']
      params[`${name}-en`] = fact.en
    } else params[name] = fact
  }
  return params
}

/**
 * The words of a finding in both languages, with the parameters that they use.
 *
 * @param code why the finding is what it is
 * @param facts what is known of it; only what the message uses is taken
 */
export function message(code: MessageCode, facts: Facts) {
  const params = paramsOf(MESSAGES[code].uses, facts)
  return { code, params, text: MESSAGES[code].say(params) }
}
