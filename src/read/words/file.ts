import type { Params, Words } from '../../values/problem'
import { text, type Text } from '../../values/text'
import type { Contents } from '../sniff'
import type { ReadProblem } from '../problem-codes'
import { SAVE, saveFrom } from './phrases'

const FORMATS = '.csv、.tsv、.json、.ndjson、.xlsx、.xls'

/** As a predicate of the contents. */
const CONTENTS: Readonly<Record<Contents | 'table', Text>> = {
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

const contents = (p: Params): Text => CONTENTS[p['contents'] as keyof typeof CONTENTS]

const rename = (format: string, extension: string): Text =>
  text(`如确为 ${format}，请改扩展名为 ${extension}`, `if it is meant to be ${format}, name it ${extension}`)

/** Where the contents are of a format that is read, its extension is all that is wrong. */
const ADVICE: Readonly<Partial<Record<string, Text>>> = {
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

const OPEN_DOCUMENT = text(' LibreOffice 等开放文档软件', 'LibreOffice and the like')
const WPS = text(' WPS 表格', 'WPS Spreadsheets')

/** Which program keeps tables in a format of its own, where that is worth naming. */
const PROGRAMS: Readonly<Partial<Record<string, Text>>> = {
  '.et': WPS,
  '.ett': WPS,
  '.ods': OPEN_DOCUMENT,
  '.fods': OPEN_DOCUMENT,
  '.numbers': text(' Numbers 表格', 'Numbers'),
}

const program = (p: Params): Text => PROGRAMS[p['extension'] ?? ''] ?? text('写出它的软件', 'the program that wrote it')

/** What is said of a file itself. */
export const fileWords = {
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
  'save-as-xlsx': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['extension']}”是${program(p)['zh-CN']}自有的格式，未读取；${saveFrom(program(p))['zh-CN']}`,
        `“${p['extension']}” is a format of ${program(p).en} alone; not read: ${saveFrom(program(p)).en}`,
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
} as const satisfies Partial<Words<ReadProblem>>
