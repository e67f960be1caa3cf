const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Bytes that are known to be UTF-8 as text. */
export const utf8Text = (bytes: Uint8Array): string => decoder.decode(bytes)
