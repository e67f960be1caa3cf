export { readDataset, readFiles } from './read'
export type { ColumnUse, Format, InputFile, ReadOptions, ReadResult } from './options'
export type { Source } from './source'
export type { ReadProblem } from './words'
