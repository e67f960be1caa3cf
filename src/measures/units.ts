import { text } from '../values/text'

/** Units that several subjects count in; a unit of one subject stands in its file. */
export const PEOPLE = text('人', 'people')
export const PLACES = text('个', 'places')
