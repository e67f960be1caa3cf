import type { Text } from '../../values/text'
import type { Speech } from '../speech'
import type { Line } from './line'

/** A line that begins with what it is about; no line where there is nothing to say. */
export function labelled(speech: Speech, lead: Text, text: string | undefined): readonly Line[] {
  return text === undefined || text === '' ? [] : [{ lead: speech.say(lead), text }]
}
