import { readFile } from 'node:fs/promises'
import { Failure } from './failure'
import { RUN_WORDS } from './words'

/** The text of a file in UTF-8. */
export async function textOf(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    const { code = 'error' } = error as { readonly code?: string }
    throw new Failure(RUN_WORDS.unreadable(path, code), 'input')
  }
}
