/** How the text of a file is encoded; `-bom`: with a byte order mark, which UTF-16 has in any case. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'gb18030-bom'
