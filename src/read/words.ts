import { problems, type Params, type Words } from '../values/problem'
import { text, type Text } from '../values/text'

/** What reading can find wrong. */
export type ReadProblem =
  // the file itself
  | 'empty-file'
  | 'no-rows'
  | 'no-records'
  | 'unsupported-format'
  | 'not-what-it-says'
  | 'holds-nul'
  | 'not-utf8'
  | 'too-large'
  | 'no-such-file'
  | 'is-a-folder'
  | 'no-permission'
  | 'unreadable-file'
  | 'more-problems'
  // its headings
  | 'no-known-heading'
  | 'no-identity'
  | 'unknown-heading'
  | 'blank-heading'
  | 'ambiguous-heading'
  | 'vague-heading'
  | 'repeated-heading'
  | 'wrong-unit'
  | 'heading-needs-period'
  | 'heading-wants-no-period'
  // its rows
  | 'bad-quote'
  | 'record-too-large'
  | 'too-many-bad-rows'
  | 'short-row'
  | 'long-row'
  | 'row-not-used'
  | 'no-level'
  | 'unknown-level-word'
  // its JSON
  | 'bad-json'
  | 'not-a-dataset'
  | 'unknown-key'
  | 'not-an-object'
  | 'not-text'
  | 'too-deep'
  | 'repeated-key'
  | 'level-clash'
  // answers to tasks
  | 'lacks-task-column'
  | 'answer-not-used'
  | 'not-task-answers'
  // all files together
  | 'no-day'
  | 'several-days'
  | 'not-a-data-day'
  | 'day-overridden'
  | 'roster-conflict'
  | 'roster-reopened'

const SAVE = text(
  '请在表格软件中用“另存为”选“CSV UTF-8（逗号分隔）(*.csv)”后再读',
  'save it as “CSV UTF-8 (comma delimited) (*.csv)” in the spreadsheet program, then read that',
)

/** As a predicate of the contents. */
const CONTENTS: Readonly<Record<string, Text>> = {
  spreadsheet: text('是压缩包或 Excel/WPS 表格（xlsx）', 'are a zip archive or a spreadsheet (xlsx)'),
  oldSpreadsheet: text('是旧版 Excel/WPS 表格（xls、et）', 'are an old spreadsheet (xls, et)'),
  picture: text('是图片', 'are a picture'),
  pdf: text('是 PDF 文件', 'are a PDF document'),
  gzip: text('是 gzip 压缩文件', 'are a gzip archive'),
  markup: text('是网页或 XML', 'are a web page or XML'),
  utf16: text('是 UTF-16（“Unicode 文本”）编码的文本', 'are text encoded as UTF-16 (“Unicode text”)'),
  json: text('是 JSON', 'are JSON'),
  table: text('不是 JSON', 'are not JSON'),
}

const contents = (p: Params): Text => CONTENTS[p['contents'] ?? ''] ?? text('是其他内容', 'are something else')

const ADVICE: Readonly<Record<string, Text>> = {
  json: text('如确为 JSON，请改扩展名为 .json', 'if it is meant to be JSON, name it .json'),
  table: text('如为 CSV，请改扩展名为 .csv', 'if it is CSV, name it .csv'),
}

const advice = (p: Params): Text => ADVICE[p['contents'] ?? ''] ?? SAVE

const nearest = (p: Params): Text =>
  p['nearest'] === undefined ? text('', '') : text(`；是否为“${p['nearest']}”？`, `; did you mean “${p['nearest']}”?`)

const lost = text('本行未使用', 'the row is not used')
const unused = text('该列未使用', 'the column is not used')

/** Spreadsheets turn long codes into figures such as 1.40105E+11 and lose their last digits. */
function badCode({ code }: Params): Text {
  if (code === undefined) return text('没有代码，', 'it has no code, ')
  const spoilt = /^\d(\.\d+)?e\+?\d+$/i.test(String(code))
  const why = spoilt ? text('（被表格软件改成了科学计数法）', ', turned into a figure by a spreadsheet,') : text('', '')
  return text(
    `代码“${code}”${why['zh-CN']}不是 2、4、6、9 或 12 位统计用区划代码，`,
    `the code “${code}”${why.en} is no statistical code of 2, 4, 6, 9 or 12 digits, `,
  )
}

const words: Words<ReadProblem> = {
  'empty-file': { severity: 'error', say: () => text('文件是空的', 'the file is empty') },
  'no-rows': {
    severity: 'error',
    say: () => text('只有表头，没有数据行', 'there is a heading row and no row of data'),
  },
  'no-records': {
    severity: 'error',
    say: () => text('没有读到任何记录，无法核查', 'no record was read; there is nothing to check'),
  },
  'unsupported-format': {
    severity: 'error',
    say: (p) =>
      text(
        `不支持“${p['extension']}”格式（支持 .json、.csv、.tsv）；如为表格，${SAVE['zh-CN']}`,
        `the format “${p['extension']}” is not supported (.json, .csv and .tsv are); if it is a spreadsheet, ${SAVE.en}`,
      ),
  },
  'not-what-it-says': {
    severity: 'error',
    say: (p) =>
      text(
        `扩展名为“${p['extension']}”，内容却${contents(p)['zh-CN']}，未读取；${advice(p)['zh-CN']}`,
        `it is named “${p['extension']}”, but its contents ${contents(p).en}; not read: ${advice(p).en}`,
      ),
  },
  'holds-nul': {
    severity: 'error',
    say: (p) =>
      text(
        `第 ${p['offset']} 字节是空字符，文件不是文本，未读取；${SAVE['zh-CN']}`,
        `byte ${p['offset']} is NUL, so the file is no text; not read: ${SAVE.en}`,
      ),
  },
  'not-utf8': {
    severity: 'error',
    say: (p) =>
      text(
        `第 ${p['offset']} 字节起不是 UTF-8 编码（可能是 GBK/GB18030），未读取；${SAVE['zh-CN']}`,
        `from byte ${p['offset']} on it is not encoded as UTF-8 (it may be GBK/GB18030); not read: ${SAVE.en}`,
      ),
  },
  'too-large': {
    severity: 'error',
    say: (p) =>
      text(
        `文件过大（超过 ${p['limit']} MB），未读取；请拆成几个文件`,
        `the file is too large (over ${p['limit']} MB) and was not read; split it into several`,
      ),
  },
  'no-such-file': { severity: 'error', say: () => text('没有这个文件', 'there is no such file') },
  'is-a-folder': { severity: 'error', say: () => text('这是文件夹，不是文件', 'this is a folder, not a file') },
  'no-permission': { severity: 'error', say: () => text('没有读取权限', 'there is no permission to read it') },
  'unreadable-file': {
    severity: 'error',
    say: (p) => text(`无法读取（${p['reason']}）`, `it cannot be read (${p['reason']})`),
  },
  'more-problems': {
    severity: 'error',
    say: (p) =>
      text(
        `同类问题（${p['code']}）还有 ${p['count']} 个，不再逐一列出`,
        `${p['count']} more problems of this kind (${p['code']}) are not listed one by one`,
      ),
  },

  'no-known-heading': {
    severity: 'error',
    say: () =>
      text(
        '第一行没有一个可识别的表头，文件未使用；第一个非空行应为表头，如“代码,名称,常住户数”',
        'no heading of the first row is known, so the file is not used; the first row that is not blank must hold the headings, such as “code,name,households”',
      ),
  },
  'no-identity': {
    severity: 'warning',
    say: () =>
      text(
        '没有“代码”列，也没有“名称”列，无法说明每行是哪里',
        'there is neither a “code” nor a “name” column, so nobody can tell which place a row is about',
      ),
  },
  'unknown-heading': {
    severity: 'warning',
    say: (p) =>
      text(
        `未知表头“${p['heading']}”，${unused['zh-CN']}${nearest(p)['zh-CN']}`,
        `unknown heading “${p['heading']}”; ${unused.en}${nearest(p).en}`,
      ),
  },
  'blank-heading': {
    severity: 'warning',
    say: (p) =>
      text(
        `第 ${p['number']} 列有数据但没有表头，${unused['zh-CN']}`,
        `column ${p['number']} has data but no heading; ${unused.en}`,
      ),
  },
  'ambiguous-heading': {
    severity: 'error',
    say: (p) =>
      text(
        `表头“${p['heading']}”可指多项：${p['options']}；${unused['zh-CN']}，请写明是哪一项`,
        `the heading “${p['heading']}” may mean any of: ${p['options-en']}; ${unused.en}, write which one is meant`,
      ),
  },
  'vague-heading': {
    severity: 'error',
    say: (p) =>
      text(
        `表头“${p['heading']}”没有说明口径，${unused['zh-CN']}；请写明是哪一项：${p['options']}`,
        `the heading “${p['heading']}” does not say what is counted; ${unused.en}: write which one is meant, such as ${p['options-en']}`,
      ),
  },
  'repeated-heading': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['heading']}”与第 ${p['first']} 列同为“${p['meaning']}”，两列都未使用，请只留一列`,
        `“${p['heading']}” means “${p['meaning-en']}” like column ${p['first']}; neither is used, keep only one`,
      ),
  },
  'wrong-unit': {
    severity: 'error',
    say: (p) =>
      text(
        `表头“${p['heading']}”括号内“${p['unit']}”不是“${p['measure']}”的计量单位（${p['wanted']}），${unused['zh-CN']}；请换算后改写表头`,
        `“${p['unit']}” in the heading “${p['heading']}” is not the unit of “${p['measure-en']}” (${p['wanted-en']}); ${unused.en}: convert the figures and correct the heading`,
      ),
  },
  'heading-needs-period': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['measure']}”是时期数，表头应注明时期，如“${p['heading']}[2023]”；${unused['zh-CN']}`,
        `“${p['measure-en']}” belongs to a period: name it in the heading, such as “${p['heading']}[2023]”; ${unused.en}`,
      ),
  },
  'heading-wants-no-period': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['measure']}”不是时期数，表头不应注明时期“${p['period']}”；${unused['zh-CN']}`,
        `“${p['measure-en']}” does not belong to a period, yet the heading names “${p['period']}”; ${unused.en}`,
      ),
  },

  'bad-quote': {
    severity: 'error',
    say: () =>
      text(
        `英文双引号不成对或位置不对，${lost['zh-CN']}；单元格内的双引号应写两个，整格再加双引号`,
        `a double quote is not closed or stands in the wrong place; ${lost.en}: inside a cell it is written twice, and the cell is put in quotes`,
      ),
  },
  'record-too-large': {
    severity: 'error',
    say: (p) =>
      text(
        `一行超过 ${p['limit']} KB，${lost['zh-CN']}；可能缺少换行或引号未闭合`,
        `the row is longer than ${p['limit']} kB; ${lost.en}: line breaks may be lost, or a quote not closed`,
      ),
  },
  'too-many-bad-rows': {
    severity: 'error',
    say: (p) =>
      text(
        `无法读取的行已达 ${p['count']} 行，自本行起不再读取`,
        `${p['count']} rows could not be read; from this row on the file is not read`,
      ),
  },
  'short-row': {
    severity: 'warning',
    say: (p) =>
      text(
        `本行只有 ${p['cells']} 格，表头有 ${p['headings']} 列；缺少的按空白处理，请核对是否错列`,
        `the row has ${p['cells']} cells under ${p['headings']} headings; those missing count as blank, check that none has shifted`,
      ),
  },
  'long-row': {
    severity: 'warning',
    say: (p) =>
      text(
        `本行有 ${p['cells']} 格，表头只有 ${p['headings']} 列；多出的是空格，未影响读取`,
        `the row has ${p['cells']} cells under ${p['headings']} headings; those in excess are blank and left out`,
      ),
  },
  'row-not-used': {
    severity: 'error',
    say: (p) =>
      text(
        `本行有 ${p['cells']} 格，表头只有 ${p['headings']} 列，可能错列；本行数据未使用，只计为一处情况不明`,
        `the row has ${p['cells']} cells under ${p['headings']} headings, so cells may have shifted; its figures are not used, and it counts as a place of which nothing is known`,
      ),
  },
  'no-level': {
    severity: 'error',
    say: (p) => {
      const code = badCode(p)
      return text(
        `无法确定层级：${code['zh-CN']}没有可用的“层级”，也未指定层级（--level）；未使用`,
        `its level is not known: ${code.en}there is no usable “level”, and none was given (--level); not used`,
      )
    },
  },
  'unknown-level-word': {
    severity: 'error',
    say: (p) =>
      text(
        `未知层级“${p['value']}”，改按代码位数确定；可用：${p['options']}`,
        `unknown level “${p['value']}”; the length of the code decides instead. Known: ${p['options-en']}`,
      ),
  },

  'bad-json': {
    severity: 'error',
    say: () => text('不是有效的 JSON，未读取', 'it is not valid JSON and was not read'),
  },
  'not-a-dataset': {
    severity: 'error',
    say: () =>
      text(
        'JSON 应为记录的数组，或形如 { "day": "2025-12-31", "places": { "community": [ … ] } } 的对象',
        'the JSON must be an array of records, or an object such as { "day": "2025-12-31", "places": { "community": [ … ] } }',
      ),
  },
  'unknown-key': {
    severity: 'warning',
    say: (p) =>
      text(
        `未知键名“${p['key']}”，未使用${nearest(p)['zh-CN']}`,
        `unknown key “${p['key']}”, not used${nearest(p).en}`,
      ),
  },
  'not-an-object': {
    severity: 'error',
    say: () => text('此处应为对象，未使用', 'an object is expected here; not used'),
  },
  'not-text': {
    severity: 'error',
    say: () => text('此处应为文字，未使用', 'text is expected here; not used'),
  },
  'too-deep': {
    severity: 'error',
    say: () =>
      text(
        '嵌套过深，该单元格按缺失处理，其余照常核查',
        'it nests too deep; the cell counts as missing, the rest is checked',
      ),
  },
  'repeated-key': {
    severity: 'error',
    say: (p) =>
      text(
        `同一记录中“${p['heading']}”与“${p['other']}”指同一项，两个都未使用`,
        `“${p['heading']}” and “${p['other']}” of one record mean the same; neither is used`,
      ),
  },
  'level-clash': {
    severity: 'error',
    say: (p) =>
      text(
        `记录写明层级“${p['said']}”，却列在“${p['listed']}”下；按所列层级处理`,
        `the record says “${p['said']}” but is listed under “${p['listed']}”; the latter holds`,
      ),
  },

  'lacks-task-column': {
    severity: 'error',
    say: (p) =>
      text(
        `第一行没有“${p['heading']}”一列，文件未使用；第一个非空行应为表头，如“任务,地点,责任单位,状态,依据,完成日期,备注”`,
        `there is no column “${p['heading-en']}”, so the file is not used; the first row that is not blank must hold the headings, such as “task,place,department,status,evidence,day,note”`,
      ),
  },
  'answer-not-used': {
    severity: 'error',
    say: (p) =>
      text(
        `本行有 ${p['cells']} 格，表头只有 ${p['headings']} 列，可能错列；本行答复未使用`,
        `the row has ${p['cells']} cells under ${p['headings']} headings, so cells may have shifted; its answer is not used`,
      ),
  },
  'not-task-answers': {
    severity: 'error',
    say: () =>
      text(
        'JSON 应为任务答复的数组，或形如 { "tasks": [ { "task": "…", "status": "done" } ] } 的对象',
        'the JSON must be an array of answers to tasks, or an object such as { "tasks": [ { "task": "…", "status": "done" } ] }',
      ),
  },

  'no-day': {
    severity: 'error',
    say: () =>
      text(
        '不知道数据时点：请加一列“数据时点”（如 2025-12-31），或在 JSON 中写 "day"，或用选项 day（命令行 --data-day）给出',
        'the data day is not known: add a column “day” (such as 2025-12-31), write "day" in the JSON, or give the option day (--data-day on the command line)',
      ),
  },
  'several-days': {
    severity: 'error',
    say: (p) =>
      text(
        `数据时点不一致（${p['days']}），一个数据集只能有一个时点；请分开，或用选项 day（命令行 --data-day）指定`,
        `there is more than one data day (${p['days']}), and a dataset has one: part them, or give the option day (--data-day on the command line)`,
      ),
  },
  'not-a-data-day': {
    severity: 'error',
    say: (p) =>
      text(
        `数据时点“${p['value']}”不是存在的日期，应为 YYYY-MM-DD`,
        `the data day “${p['value']}” is no existing day written YYYY-MM-DD`,
      ),
  },
  'day-overridden': {
    severity: 'warning',
    say: (p) =>
      text(
        `文件写明数据时点为 ${p['said']}，按指定的 ${p['day']} 处理`,
        `the file says that its data day is ${p['said']}; ${p['day']} was given and is used`,
      ),
  },
  'roster-conflict': {
    severity: 'error',
    say: (p) =>
      text(
        `各文件对“${p['level']}”总数的说法不一致，按 open 处理`,
        `the files differ about the roster of “${p['level']}”; taken as open`,
      ),
  },
  'roster-reopened': {
    severity: 'error',
    say: (p) =>
      text(
        `有 ${p['count']} 行（或整个文件）未能读取且层级不明，“${p['levels']}”不再视为 complete；请更正这些行，或指定层级（--level）`,
        `${p['count']} rows (or whole files) could not be read and may be of any level, so “${p['levels']}” no longer counts as complete: correct them, or give the level (--level)`,
      ),
  },
}

/** Makes the problems of reading. */
export const problem = problems(words)
