import { formatDay } from '../../domain/day.ts'
import { heading, text, type Block, type Paper } from '../../domain/paper.ts'
import type { ResolutionRow } from '../../../db/read/resolutions.ts'
import { sealBlocks, type Seal } from '../packs/pack-paper.ts'
import { minutedLines } from './minuted-lines.ts'
import type { ToldCorrection, ToldMinutes } from './told-minutes.ts'

/** Minutes as a paper, drawn from what draws their page; `seal`: the head of history when they were. */
export function minutesPaper(minutes: ToldMinutes, council: string, seal: Seal | null): Paper {
  const { title, reference, on, place, attendance, interests, items, corrections } = minutes
  return {
    title: `Minutes: ${title}`,
    subtitle: `${reference}. ${standingWords(minutes)}`,
    council,
    blocks: [
      ...correctionBlocks(corrections),
      text(`Date: ${formatDay(on)}\nPlace: ${place || 'Not given'}`),
      heading('attendance', 'Attendance'),
      ...(attendance === null ? [text('Attendance was not recorded.')] : attendanceBlocks(attendance)),
      heading('interests', 'Declarations of interest'),
      ...(interests.length === 0
        ? [text('No interests were declared.')]
        : interests.map(({ sentence }) => text(sentence))),
      ...items.flatMap(itemBlocks),
      ...(seal === null ? [] : sealBlocks(seal, 'what is recorded of this meeting')),
    ],
  }
}

function standingWords({ drafted, confirmedBy }: ToldMinutes): string {
  if (confirmedBy !== null) return `Confirmed by resolution (${confirmedBy.letter}) of ${confirmedBy.title}.`
  return drafted
    ? 'Draft: not confirmed by a later meeting yet.'
    : 'Draft: the clerk has not drafted these minutes yet.'
}

function attendanceBlocks(attendance: NonNullable<ToldMinutes['attendance']>): Block[] {
  const { present, apologies, absent, others, quorum, inquorate } = attendance
  const named = (how: string, those: readonly string[]) => those.map(words => [words, how])
  const words = (those: typeof present) => those.map(({ words }) => words)
  return [
    {
      is: 'table',
      caption: 'Who was there',
      columns: [{ header: 'Name' }, { header: 'Attendance' }],
      rows: [
        ...named('Present', words(present)),
        ...named('Apologies', words(apologies)),
        ...named('Absent', words(absent)),
        ...named('Also there', others),
      ],
      empty: 'Nobody is recorded.',
    },
    text(inquorate ? `${quorum} What was decided may not stand.` : quorum),
  ]
}

const itemBlocks = (item: ToldMinutes['items'][number]): Block[] => {
  const { number, title, purpose, lateReason, note, resolutions, corrections } = item
  return [
    heading(`item-${number}`, `${number}. ${title}`),
    ...[purpose, lateReason && `Late item. The chair’s reason: ${lateReason}`, note]
      .filter(Boolean)
      .map(words => text(words ?? '')),
    ...(resolutions.length === 0 ? [text('Nothing was resolved.')] : resolutions.flatMap(resolutionBlocks)),
    ...correctionBlocks(corrections),
  ]
}

const resolutionBlocks = (resolution: ResolutionRow): Block[] => {
  const { letter, words, votesByName, dissent } = resolution
  return [
    heading(`resolution-${letter}`, `Resolved (${letter})`, 3),
    text(words),
    ...minutedLines(resolution).map(line => text(line)),
    ...(votesByName ? [text(`Recorded vote: ${votesByName}`)] : []),
    ...(dissent === null ? [] : [text(`Dissent recorded: ${dissent}`)]),
  ]
}

const correctionBlocks = (corrections: readonly ToldCorrection[]): Block[] =>
  corrections.map(({ correction, by }) =>
    text(`Corrected${by ? ` by resolution (${by.letter}) of ${by.title}` : ''}:\n${correction}`),
  )
