import { name, version } from '../../package.json'

/** What a report says that it was made by. */
export const TOOL = { name, version } as const
