import { problems, type Words } from '../values/problem'
import type { ReadProblem } from './problem-codes'
import { fileWords } from './words/file'
import { headingWords } from './words/heading'
import { jsonWords } from './words/json'
import { rowWords } from './words/row'
import { taskWords } from './words/task'
import { togetherWords } from './words/together'
import { workbookWords } from './words/workbook'

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
