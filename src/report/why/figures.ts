import type { WhyContributor, WhyFigure, WhyPlace, WhyTotal } from '../../check/why/result'
import type { Line } from '../text/line'
import type { Voice } from '../text/voice'
import { MARKS, RULE_WORDS } from '../words'
import { WHY_AS, WHY_FIGURES } from '../why-words'
import { cellLine, cellText } from './cell'
import { amountText, placeName } from './voice'

const INSET = 2

const inset = (line: Line, by = INSET): Line => ({ ...line, indent: by + (line.indent ?? 0) })

function extentText(
  { listed, among, perhaps, lacking, unlisted, level, kindFromCode = 0 }: WhyTotal,
  voice: Voice,
): string {
  const { say } = voice
  const places = say(RULE_WORDS.total(listed, voice.places(level, listed)))
  return voice.clauses([
    say(WHY_FIGURES.listed(places, among)),
    ...(perhaps > 0 ? [say(WHY_FIGURES.perhaps(perhaps))] : []),
    ...(kindFromCode > 0 ? [say(WHY_FIGURES.fromCodes(kindFromCode))] : []),
    say(lacking > 0 ? WHY_FIGURES.lacking(lacking) : WHY_FIGURES.none),
    ...(unlisted === undefined
      ? []
      : [
          say(
            unlisted === null
              ? WHY_FIGURES.unlistedOpen(voice.places(level))
              : WHY_FIGURES.unlisted(unlisted, voice.places(level, unlisted)),
          ),
        ]),
  ])
}

/** Of a place that goes into a total: its figure, and whatever else of it is not plainly recorded. */
function contributorText({ place, figures }: WhyContributor, voice: Voice): string {
  const { say } = voice
  const told = figures.flatMap((figure, index) => {
    if (figure.kind === 'total') return [`${say(figure.label)} ${amountText(figure, figure.unit, voice)}`]
    if (index === 0) return [cellText(figure, voice)]
    const isPlain = figure.state === 'recorded' || figure.state === 'fromCode'
    return isPlain ? [] : [say(WHY_FIGURES.lead(say(figure.label))) + cellText(figure, voice)]
  })
  return placeName(place, voice) + say(MARKS.colon) + voice.clauses(told)
}

const SORTS = Object.keys(WHY_AS) as readonly WhyContributor['as'][]

/** The places that are shown, by why they are. */
function contributorLines({ contributors }: WhyTotal, voice: Voice): readonly Line[] {
  return SORTS.flatMap((sort) => {
    const some = contributors.filter((one) => one.as === sort)
    const heading = some.length === 0 ? [] : [{ text: voice.say(WHY_AS[sort]).trimEnd() }]
    return [...heading, ...some.map((one) => inset({ lead: '- ', text: contributorText(one, voice) }))]
  })
}

function totalLines(total: WhyTotal, voice: Voice, named: boolean): readonly Line[] {
  const { say } = voice
  const { notShown, reported, used, sum } = total
  const places = named ? contributorLines(total, voice) : []
  const own: readonly Line[] =
    reported && used
      ? [
          {
            lead: say(WHY_FIGURES.reported),
            text: voice.clauses([cellText(reported, voice), say(WHY_FIGURES.used[used])]),
          },
          { lead: say(WHY_FIGURES.sum), text: amountText(sum, total.unit, voice) },
        ]
      : []
  return [
    { lead: `- ${say(WHY_FIGURES.lead(say(total.label)))}`, text: amountText(total, total.unit, voice) },
    ...own.map((line) => inset(line)),
    inset({ text: extentText(total, voice) }),
    ...places.map((line) => inset(line)),
    ...(notShown > 0 && places.length > 0 ? [inset({ text: say(WHY_FIGURES.more(notShown)), role: 'faint' })] : []),
  ]
}

/**
 * Every figure with the cell that it came from.
 *
 * @param figures those of a calculation
 * @param at the place that is looked at
 * @param voice the language and the labels
 * @param named whether places of a total are named
 */
export function figureLines(figures: readonly WhyFigure[], at: WhyPlace, voice: Voice, named = true): readonly Line[] {
  return figures.flatMap((figure) =>
    figure.kind === 'cell' ? [cellLine(figure, at, voice)] : totalLines(figure, voice, named),
  )
}
