import type { Words } from '../../values/problem'
import { text } from '../../values/text'
import type { ReadProblem } from '../problem-codes'
import { SAVE } from './phrases'

/** What is said of a workbook and its sheets. */
export const workbookWords = {
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
  'blank-sheet': {
    severity: 'note',
    say: () =>
      text(
        '工作表只有表头，没有数据行；其他工作表照常读取',
        'the sheet has headings and no row of data; the other sheets are read',
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
} as const satisfies Partial<Words<ReadProblem>>
