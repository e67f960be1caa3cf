import type { Text } from '../values/text'

/** Why a command cannot be done, in words for whoever called it. `usage`: the call itself is wrong. */
export class Failure extends Error {
  constructor(
    readonly text: Text,
    readonly kind: 'usage' | 'input' = 'usage',
  ) {
    super(text.en)
  }
}
