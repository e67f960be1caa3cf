/** Halves of a character that have no other half: no text encoding can hold them. */
const HALVES = /\p{Surrogate}/gu

/** A path with slashes, from the folder where the command ran. */
export function slashed(file: string): string {
  return file.replaceAll('\\', '/').replace(/^(\.\/)+/, '')
}

/** A file as a URI: relative to the folder where the command ran, or absolute. */
export interface FileUri {
  readonly uri: string
  readonly isAbsolute: boolean
}

/**
 * The URI of a file as a report names it.
 *
 * @param file a path of either kind of system
 * @example
 * fileUri('数据/a b.csv') // { uri: '%E6%95%B0%E6%8D%AE/a%20b.csv', isAbsolute: false }
 */
export function fileUri(file: string): FileUri {
  const path = slashed(file).replace(HALVES, '\ufffd')
  const drive = /^[A-Za-z]:(?=\/)/.exec(path)?.[0] ?? ''
  const encoded = path.slice(drive.length).split('/').map(encodeURIComponent).join('/')
  if (drive !== '') return { uri: `file:///${drive}${encoded}`, isAbsolute: true }
  return path.startsWith('/') ? { uri: `file://${encoded}`, isAbsolute: true } : { uri: encoded, isAbsolute: false }
}
