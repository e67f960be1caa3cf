import { didYouMean } from '../../values/did-you-mean'
import type { Params } from '../../values/problem'
import { text, type Text } from '../../values/text'

/** How to make a file that is read of one that is not. */
export const saveFrom = (program: Text): Text =>
  text(
    `请在${program['zh-CN']}中打开，用“另存为”选“Excel 工作簿 (*.xlsx)”或“CSV UTF-8（逗号分隔）(*.csv)”后再读`,
    `open it in ${program.en}, save it as “Excel Workbook (*.xlsx)” or “CSV UTF-8 (comma delimited) (*.csv)”, then read that`,
  )

export const SAVE = saveFrom(text('表格软件（Excel、WPS）', 'a spreadsheet program (Excel, WPS)'))

/** What a word that is not known may have been meant for. */
export const nearest = (p: Params): Text => didYouMean(p['nearest'])

/** What becomes of a row that cannot be read. */
export const lost = text('本行未使用', 'the row is not used')
