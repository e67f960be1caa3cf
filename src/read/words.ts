import { problems, type Words } from '../values/problem'
import { fileWords } from './words/file'
import { headingWords } from './words/heading'
import { jsonWords } from './words/json'
import { rowWords } from './words/row'
import { taskWords } from './words/task'
import { togetherWords } from './words/together'
import { workbookWords } from './words/workbook'

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
  | 'no-such-file'
  | 'is-a-folder'
  | 'no-permission'
  | 'unreadable-file'
  | 'more-problems'
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
  | 'blank-sheet'
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
  // its rows
  | 'data-above-head'
  | 'merged-figure'
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
  // lists of changes
  | 'lacks-change-column'
  // all files together
  | 'no-day'
  | 'several-days'
  | 'day-overridden'
  | 'roster-conflict'
  | 'roster-reopened'

const words: Words<ReadProblem> = {
  ...fileWords,
  ...workbookWords,
  ...headingWords,
  ...rowWords,
  ...jsonWords,
  ...taskWords,
  ...togetherWords,
}

/** Makes the problems of reading. */
export const problem = problems(words)
