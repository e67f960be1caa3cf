import type { Params, Words } from '../../values/problem'
import { text, type Text } from '../../values/text'
import type { ReadProblem } from '../problem-codes'
import { lost } from './phrases'

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

/** What is said of rows and of the cells in them. */
export const rowWords = {
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
} as const satisfies Partial<Words<ReadProblem>>
