import { readFile } from 'node:fs/promises'
import { Failure } from './failure'
import { RUN_WORDS } from './words'

/**
 * The bytes of a file.
 *
 * @param path the file
 * @throws Failure where it cannot be read
 */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    const { code = 'error' } = error as { readonly code?: string }
    throw new Failure(RUN_WORDS.unreadable(path, code), 'input')
  }
}

/**
 * The text that bytes hold in UTF-8.
 *
 * @param bytes what a file holds
 * @param path the file
 * @throws Failure where it is not UTF-8
 */
export function decoded(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Failure(RUN_WORDS.notUtf8(path), 'input')
  }
}

/** The text of a file in UTF-8. */
export async function textOf(path: string): Promise<string> {
  return decoded(await bytesOf(path), path)
}
