import { inParagraphs } from '../../domain/exempt-paragraph.ts'
import { trackingWords } from '../../domain/tracking-key.ts'
import { votesInWords } from '../../domain/votes.ts'
import { inWords } from '../../domain/wording.ts'
import type { ResolutionRow } from '../../../db/read/resolutions.ts'
import { effectWords } from './effects/effect-words.ts'

/** What a resolution did at once and how it was voted on, a line each: what came of it afterwards is no part of minutes. */
export const minutedLines = (resolution: ResolutionRow): string[] => [
  ...consequences(resolution),
  ...votes(resolution),
]

function consequences(resolution: ResolutionRow): string[] {
  const { effects, classes, point, request, recommendation, referral, entered, left } = resolution
  return [
    ...[...Map.groupBy(effects, ({ effect }) => effect)].map(
      ([effect, same]) => `${effectWords[effect]}: ${inWords(same.map(({ action }) => action))}.`,
    ),
    ...classes.map(({ ref, ...tracked }) => `Tracking class of ${ref}: ${trackingWords(tracked)}.`),
    ...(point ? [`Improvement point ${point.effect}: ${point.point}. ${point.reason}`] : []),
    ...(request ? [`Request opened: ${request.ref}. ${request.asks}`] : []),
    ...(recommendation ? [`Recommended to ${recommendation.toName}: ${recommendation.asks}`] : []),
    ...(referral ? [`Referred to ${referral.toName}: ${referral.reason}`] : []),
    ...(entered ? [`Exempt session entered under Schedule 12A, ${inParagraphs(entered.paragraphs)}.`] : []),
    ...(left ? ['Exempt session left: the public came back.'] : []),
  ]
}

function votes({ votesFor, votesAgainst, votesAbstained }: ResolutionRow): string[] {
  if (votesFor === null || votesAgainst === null || votesAbstained === null) return []
  const counted = { for: votesFor, against: votesAgainst, abstained: votesAbstained, byName: '' }
  return [`${votesInWords(counted)}.`]
}
