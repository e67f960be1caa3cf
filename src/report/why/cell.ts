import type { WhyCell, WhyPlace, WhyWritten } from '../../check/why/result'
import type { Line } from '../text/line'
import { locationText, type Voice } from '../text/voice'
import { MARKS } from '../words'
import { WHY_FIGURES } from '../why-words'
import { isSame, placeName } from './voice'

/** Where a cell stands; whose it is has been said. */
function whereText({ location }: WhyWritten, voice: Voice): string {
  const at = Object.entries(location).filter(([key]) => key !== 'place')
  return locationText(Object.fromEntries(at), voice)
}

/** What stands in each record. */
function recordText(one: WhyWritten, voice: Voice): string {
  const where = whereText(one, voice)
  const said = one.text === null ? WHY_FIGURES.blank : WHY_FIGURES.written(one.text)
  return [voice.say(said), ...(where === '' ? [] : [where])].join(voice.say(MARKS.comma))
}

function takenText({ state, understood, bounds, written, problems }: WhyCell, voice: Voice): string {
  const { say } = voice
  switch (state) {
    case 'recorded':
      return say(understood)
    case 'fromCode':
      return say(understood) + voice.aside(say(WHY_FIGURES.fromCode))
    case 'blank':
      // of a figure the permitted range is told, of a yes or no there is none to tell
      return say(bounds?.[0] === '0' && bounds[1] === '1' ? WHY_FIGURES.blank : WHY_FIGURES.blankAs(say(understood)))
    case 'noRecord':
      return say(WHY_FIGURES.noRecord)
    case 'conflict':
    case 'declaredOther':
      return say(WHY_FIGURES[state])
    case 'unreadable': {
      const words = written.find(({ text }) => text !== null)?.text ?? ''
      return voice.clauses([say(WHY_FIGURES.unreadable(words)), ...problems.map(({ message }) => say(message))])
    }
    default:
      return state satisfies never
  }
}

/** What a figure is called: its period, and its place where that is not the one looked at. */
function labelText({ label, period, place }: WhyCell, at: WhyPlace, voice: Voice): string {
  const { say } = voice
  const name = period === undefined ? say(label) : say(WHY_FIGURES.ofPeriod(say(label), period))
  return isSame(place, at) ? name : say(WHY_FIGURES.of(name, placeName(place, voice)))
}

/** One cell in words: what it was taken for, what is written, and where. */
export function cellText(cell: WhyCell, voice: Voice): string {
  const { state, written } = cell
  const records =
    state === 'recorded' || state === 'conflict' || state === 'declaredOther'
      ? written.map((one) => recordText(one, voice))
      : written.map((one) => whereText(one, voice)).filter((where) => where !== '')
  return voice.clauses([takenText(cell, voice), ...records])
}

/** A line for one cell. */
export function cellLine(cell: WhyCell, at: WhyPlace, voice: Voice): Line {
  return { lead: `- ${voice.say(WHY_FIGURES.lead(labelText(cell, at, voice)))}`, text: cellText(cell, voice) }
}
