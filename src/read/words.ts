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
  | 'not-as-marked'
  | 'unknown-encoding'
  | 'utf16-without-mark'
  | 'too-large'
  | 'save-as-xlsx'
  | 'damaged-archive'
  | 'bomb'
  // workbooks
  | 'too-large-workbook'
  | 'needs-package'
  | 'encrypted'
  | 'not-a-workbook'
  | 'too-old-workbook'
  | 'unsafe-workbook'
  | 'unreadable-sheet'
  | 'sheet-left-out'
  | 'hidden-sheet'
  | 'no-such-file'
  | 'is-a-folder'
  | 'no-permission'
  | 'unreadable-file'
  | 'more-problems'
  // its headings
  | 'no-known-heading'
  | 'no-identity'
  | 'unknown-heading'
  | 'personal-heading'
  | 'heading-not-needed'
  | 'mapped-out'
  | 'mapping-not-used'
  | 'unclear-group'
  | 'blank-heading'
  | 'ambiguous-heading'
  | 'vague-heading'
  | 'repeated-heading'
  | 'wrong-unit'
  | 'heading-needs-period'
  | 'heading-wants-no-period'
  | 'head-found'
  | 'unclear-unit-line'
  | 'unit-line-used'
  | 'data-above-head'
  | 'merged-figure'
  // its rows
  | 'total-row'
  | 'remark-row'
  | 'numbering-row'
  | 'repeated-head'
  | 'code-as-figure'
  | 'two-units'
  | 'uncalculated'
  | 'worked-out'
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
  | 'bad-json-line'
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
  '请在表格软件（Excel、WPS）中打开，用“另存为”选“Excel 工作簿 (*.xlsx)”或“CSV UTF-8（逗号分隔）(*.csv)”后再读',
  'open it in a spreadsheet program (Excel, WPS), save it as “Excel Workbook (*.xlsx)” or “CSV UTF-8 (comma delimited) (*.csv)”, then read that',
)

const FORMATS = '.csv、.tsv、.json、.ndjson、.xlsx、.xls'

/** As a predicate of the contents. */
const CONTENTS: Readonly<Record<string, Text>> = {
  spreadsheet: text('是压缩包或 Excel/WPS 表格（xlsx）', 'are a zip archive or a spreadsheet (xlsx)'),
  oldSpreadsheet: text('是旧版 Excel/WPS 表格（xls）', 'are an old spreadsheet (xls)'),
  picture: text('是图片', 'are a picture'),
  pdf: text('是 PDF 文件', 'are a PDF document'),
  gzip: text('是 gzip 压缩文件', 'are a gzip archive'),
  markup: text('是网页或 XML', 'are a web page or XML'),
  json: text('是 JSON', 'are JSON'),
  ndjson: text('是逐行的 JSON', 'are JSON line by line'),
  tabs: text('是制表符分隔的文本', 'are text separated by tabs'),
  text: text('是纯文本', 'are plain text'),
  table: text('不是 JSON', 'are not JSON'),
}

const contents = (p: Params): Text => CONTENTS[p['contents'] ?? ''] ?? text('是其他内容', 'are something else')

const rename = (format: string, extension: string): Text =>
  text(`如确为 ${format}，请改扩展名为 ${extension}`, `if it is meant to be ${format}, name it ${extension}`)

const ADVICE: Readonly<Record<string, Text>> = {
  spreadsheet: rename('Excel', '.xlsx'),
  oldSpreadsheet: rename('Excel', '.xls'),
  gzip: rename('gzip', '.gz'),
  json: rename('JSON', '.json'),
  ndjson: rename('NDJSON', '.ndjson'),
  tabs: rename('TSV', '.tsv'),
  text: rename('CSV', '.csv'),
  table: rename('CSV', '.csv'),
}

const advice = (p: Params): Text => ADVICE[p['contents'] ?? ''] ?? SAVE

const nearest = (p: Params): Text =>
  p['nearest'] === undefined ? text('', '') : text(`；是否为“${p['nearest']}”？`, `; did you mean “${p['nearest']}”?`)

/** The option that settles what a heading means. */
const MAP = (p: Params): string => `--map "${p['heading']}=${p['id'] ?? 'households'}"`

/** The option that leaves one of two columns out. */
const OUT = (p: Params): Text =>
  p['number'] === undefined
    ? text('', '')
    : text(
        `，或用 --map "#${p['first']}=-"、--map "#${p['number']}=-" 去掉一列`,
        `, or leave one out with --map "#${p['first']}=-" or --map "#${p['number']}=-"`,
      )

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
        `不支持“${p['extension']}”格式（支持 ${FORMATS} 及其 .gz）；如为表格，${SAVE['zh-CN']}`,
        `the format “${p['extension']}” is not supported (${FORMATS.replaceAll('、', ', ')} are, also as .gz); if it is a spreadsheet, ${SAVE.en}`,
      ),
  },
  'save-as-xlsx': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['extension']}”是其他软件自有的表格格式，未读取；${SAVE['zh-CN']}`,
        `“${p['extension']}” is another program's own format of tables; not read: ${SAVE.en}`,
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
        `文件是 UTF-8 编码，但第 ${p['offset']} 字节起已损坏，未读取；请从原处重新导出`,
        `it is encoded as UTF-8, but broken from byte ${p['offset']} on; not read: export it anew from where it came`,
      ),
  },
  'not-as-marked': {
    severity: 'error',
    say: (p) =>
      text(
        `文件开头标明为 ${p['encoding']} 编码，但第 ${p['offset']} 字节起不是，未读取；请从原处重新导出`,
        `its beginning marks it as ${p['encoding']}, but from byte ${p['offset']} on it is not; not read: export it anew from where it came`,
      ),
  },
  'unknown-encoding': {
    severity: 'error',
    say: (p) =>
      text(
        `既不是 UTF-8（第 ${p['utf8']} 字节起不符），也不是 GB18030/GBK（第 ${p['gb18030']} 字节起不符），未读取；${SAVE['zh-CN']}`,
        `it is encoded neither as UTF-8 (not from byte ${p['utf8']} on) nor as GB18030/GBK (not from byte ${p['gb18030']} on); not read: ${SAVE.en}`,
      ),
  },
  'utf16-without-mark': {
    severity: 'error',
    say: () =>
      text(
        `像是 UTF-16 编码，但开头没有字节顺序标记，高低字节次序只能猜，未读取；${SAVE['zh-CN']}`,
        `it looks like UTF-16, but no byte order mark begins it, so the order of its bytes would be guessed; not read: ${SAVE.en}`,
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
  'damaged-archive': {
    severity: 'error',
    say: () =>
      text(
        '压缩包已损坏（不完整，或校验和不符），未读取；请重新下载或重新导出',
        'the archive is damaged (cut off, or its checksum does not hold) and was not read: download or export it anew',
      ),
  },
  bomb: {
    severity: 'error',
    say: (p) =>
      text(
        `解压后大得离谱（超过 ${p['limit']} GB，或超过压缩前的 ${p['times']} 倍），未读取`,
        `far too much comes out when it is decompressed (over ${p['limit']} GB, or ${p['times']} times its size); not read`,
      ),
  },
  'too-large-workbook': {
    severity: 'error',
    say: () =>
      text(
        '工作簿太大，或单元格过于分散，未读取；请另存为“CSV UTF-8（逗号分隔）(*.csv)”后再读，CSV 没有这个限制',
        'the workbook is too large, or its cells are too far apart, and was not read: save it as “CSV UTF-8 (comma delimited) (*.csv)”, which has no such limit, and read that',
      ),
  },
  'needs-package': {
    severity: 'error',
    say: (p) =>
      text(
        `读取 Excel 表格需要另装软件包：npm install ${p['package']}；或${SAVE['zh-CN'].slice(1)}`,
        `reading Excel workbooks takes one more package: npm install ${p['package']}; or ${SAVE.en}`,
      ),
  },
  encrypted: {
    severity: 'error',
    say: () =>
      text(
        '表格有打开密码，未读取；请去掉密码后另存',
        'the workbook is protected by a password and was not read: save it without one',
      ),
  },
  'not-a-workbook': {
    severity: 'error',
    say: (p) =>
      text(
        `${p['is'] === undefined ? '不是能读取的 Excel 工作簿' : `是 ${p['is']} 文件，不是 Excel 工作簿`}，未读取；${SAVE['zh-CN']}`,
        `it is ${p['is'] === undefined ? 'no Excel workbook that can be read' : `a ${p['is']} file, no Excel workbook`}; not read: ${SAVE.en}`,
      ),
  },
  'too-old-workbook': {
    severity: 'error',
    say: () =>
      text(
        `是 Excel 97 以前的格式，文字编码不明，未读取；${SAVE['zh-CN']}`,
        `it is in a format from before Excel 97, which does not tell how its text is encoded; not read: ${SAVE.en}`,
      ),
  },
  'unsafe-workbook': {
    severity: 'error',
    say: (p) =>
      text(
        `工作簿中的 ${p['part']} 含有表格软件不会写的标记（${p['markup']}），可能是恶意文件，未读取；如来源可靠，${SAVE['zh-CN']}`,
        `${p['part']} of the workbook has markup that no spreadsheet program writes (${p['markup']}) and may be malicious; not read. If you trust where it came from, ${SAVE.en}`,
      ),
  },
  'unreadable-sheet': {
    severity: 'error',
    say: () => text(`工作表已损坏，未读取；${SAVE['zh-CN']}`, `the sheet is damaged and was not read; ${SAVE.en}`),
  },
  'sheet-left-out': {
    severity: 'note',
    say: () =>
      text(
        '工作表中没有可识别的表头，未使用；其他工作表照常读取',
        'no heading of this sheet is known, so it is not used; the other sheets are',
      ),
  },
  'hidden-sheet': {
    severity: 'note',
    say: () =>
      text(
        '这是隐藏的工作表，其数据照常使用；如不应计入，请删除后再读',
        'this sheet is hidden; its data are used like others: delete it if they should not count',
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
  'personal-heading': {
    severity: 'note',
    say: (p) =>
      text(
        `“${p['heading']}”一列是个人信息，规则用不到：未读取，不保存`,
        `the column “${p['heading']}” is about people themselves, which no rule needs: it is not read and not kept`,
      ),
  },
  'heading-not-needed': {
    severity: 'note',
    say: (p) => text(`“${p['heading']}”一列规则用不到，未使用`, `no rule needs the column “${p['heading']}”; not used`),
  },
  'mapped-out': {
    severity: 'note',
    say: (p) =>
      text(
        `按列映射（--map），“${p['heading']}”一列不使用`,
        `as the mapping (--map) says, “${p['heading']}” is left out`,
      ),
  },
  'mapping-not-used': {
    severity: 'warning',
    say: (p) =>
      text(
        `列映射（--map）中的“${p['heading']}”在各文件里都没有这一列`,
        `no column of any file is “${p['heading']}”, of which the mapping (--map) speaks`,
      ),
  },
  'unclear-group': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['heading']}”列在“${p['group']}”之下，不知道还是不是“${p['meaning']}”，${unused['zh-CN']}；如是，请用 --map "${p['heading']}=${p['id']}"`,
        `“${p['heading']}” stands under “${p['group']}”, so whether it is still “${p['meaning-en']}” is not known; ${unused.en}: if it is, say --map "${p['heading']}=${p['id']}"`,
      ),
  },
  'head-found': {
    severity: 'note',
    say: (p) =>
      text(
        p['last'] === p['first']
          ? `表头在第 ${p['first']} 行，其上 ${p['above']} 行未作数据使用`
          : `表头为第 ${p['first']} 至 ${p['last']} 行合并表头，其上 ${p['above']} 行未作数据使用`,
        p['last'] === p['first']
          ? `the headings stand in row ${p['first']}; ${p['above']} rows above are no data`
          : `the headings stand in rows ${p['first']} to ${p['last']}; ${p['above']} rows above are no data`,
      ),
  },
  'unclear-unit-line': {
    severity: 'error',
    say: (p) =>
      text(
        `表头上方的“${p['line']}”里有不能换算的计量单位，数据项未使用；请把单位写进各列表头，如“常住人口（万人）”`,
        `the line “${p['line']}” above the head names a unit that cannot be converted, so no measure is used: write the unit into each heading, such as “常住人口（万人）”`,
      ),
  },
  'unit-line-used': {
    severity: 'note',
    say: (p) =>
      text(
        `按表头上方的单位，“${p['heading']}”以“${p['unit']}”计`,
        `by the unit above the head, “${p['heading']}” is counted in “${p['unit']}”`,
      ),
  },
  'data-above-head': {
    severity: 'error',
    say: () =>
      text(
        '本行在表头上方，却有区划代码，像是数据，未使用；一个工作表只能有一个表，表头应在数据上方',
        'the row stands above the head and yet has a code, as data have; it is not used: a file or sheet holds one table, its head above its data',
      ),
  },
  'merged-figure': {
    severity: 'error',
    say: () =>
      text(
        '一个数合并在几行或几列里，不知道各是多少；请取消合并，逐格填写；该单元格按缺失处理，其余照常核查',
        'one figure is merged over several rows or columns, so what each has is not known: part the cells and fill each in; the cell counts as missing, the rest is checked',
      ),
  },
  'total-row': {
    severity: 'note',
    say: (p) =>
      text(
        `本行是“${p['word']}”行，不是一处地方，未使用`,
        `the row is a total (“${p['word']}”), not a place; left out`,
      ),
  },
  'remark-row': {
    severity: 'note',
    say: () => text('本行是说明或签署，不是数据，未使用', 'the row is a remark or a signature, not data; left out'),
  },
  'numbering-row': {
    severity: 'note',
    say: () => text('本行是栏次编号，不是数据，未使用', 'the row numbers the columns and is no data; left out'),
  },
  'repeated-head': {
    severity: 'note',
    say: () => text('本行重复表头，未使用', 'the row repeats the headings; left out'),
  },
  'code-as-figure': {
    severity: 'error',
    say: (p) =>
      text(
        `代码“${p['value']}”被表格软件改成了科学计数法，后几位已丢失，不能使用；请在原表中把该列设为“文本”（或“数值”、小数位数 0），核对代码后重新导出`,
        `a spreadsheet turned the code into the figure “${p['value']}” and lost its last digits, so it is not used: format the column as text (or as a number without decimals) in the sheet itself, check the codes, and export it again`,
      ),
  },
  'two-units': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['value']}”自带单位，表头又写明“${p['unit']}”，不知道以哪个为准；该单元格按缺失处理，其余照常核查`,
        `“${p['value']}” names a unit, and the heading names “${p['unit']}”: which holds is not known; the cell counts as missing, the rest is checked`,
      ),
  },
  uncalculated: {
    severity: 'error',
    say: () =>
      text(
        '公式没有保存结果；请在表格软件中打开、重新计算并保存；该单元格按缺失处理，其余照常核查',
        'the formula has no result in the file: open it in the spreadsheet program, let it calculate, and save; the cell counts as missing, the rest is checked',
      ),
  },
  'worked-out': {
    severity: 'note',
    say: (p) =>
      text(
        `“${p['heading']}”一列有公式，采用文件中保存的结果`,
        `the column “${p['heading']}” has formulas; the results that the file holds are used`,
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
        `表头“${p['heading']}”可指多项：${p['options']}；${unused['zh-CN']}，请写明是哪一项，或用 ${MAP(p)}`,
        `the heading “${p['heading']}” may mean any of: ${p['options-en']}; ${unused.en}: write which one is meant, or say ${MAP(p)}`,
      ),
  },
  'vague-heading': {
    severity: 'error',
    say: (p) =>
      text(
        `表头“${p['heading']}”没有说明口径，${unused['zh-CN']}；请写明是哪一项：${p['options']}，或用 ${MAP(p)}`,
        `the heading “${p['heading']}” does not say what is counted; ${unused.en}: write which one is meant, such as ${p['options-en']}, or say ${MAP(p)}`,
      ),
  },
  'repeated-heading': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['heading']}”与第 ${p['first']} 列同为“${p['meaning']}”，两列都未使用，请只留一列${OUT(p)['zh-CN']}`,
        `“${p['heading']}” means “${p['meaning-en']}” like column ${p['first']}; neither is used, keep only one${OUT(p).en}`,
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
  'bad-json-line': {
    severity: 'error',
    say: () =>
      text(
        `本行不是有效的 JSON，${lost['zh-CN']}；每行应为一个完整的 JSON 对象`,
        `the line is not valid JSON; ${lost.en}: each line must be a whole JSON object`,
      ),
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
