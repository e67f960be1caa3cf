import type { Lang } from '../values/text'
import { xlsxBytes } from '../table/xlsx-bytes'
import type { Form } from './form'
import { formWorkbook } from './form-workbook'

/**
 * Forms as an XLSX file: a sheet for each level with its head frozen, its cells checked and chosen from lists, and a sheet that
 * says what is asked for and why.
 *
 * @param forms as plain data
 * @param lang the language
 * @returns the same bytes for the same forms
 * @throws ShequError `needs-package` where exceljs is not installed
 * @example
 * await writeFile('采集表.xlsx', await formXlsx(formsFor(shanxi2021), 'zh-CN'))
 */
export function formXlsx(forms: readonly Form[], lang: Lang): Promise<Uint8Array> {
  return xlsxBytes(formWorkbook(forms, lang))
}
