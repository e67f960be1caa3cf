import { text } from '../../values/text'

/** Units of several subjects; a unit of one subject stands in its file. */
export const PERCENT = text('%', '%')
export const PER_100_HOUSEHOLDS = text('平方米/百户', 'm² per 100 households')
export const PEOPLE = text('人', 'people')
export const COMMUNITIES = text('个', 'communities')
export const YES = text('是否', 'yes or no')
