/** Leaves out what is undefined, so that a finding holds only what there is to say. */
export function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // a loop, as there are millions of findings: it takes a third of the time that lists of entries take
  const told: Partial<T> = {}
  for (const key in fields) if (fields[key] !== undefined) told[key] = fields[key]
  return told as never
}
