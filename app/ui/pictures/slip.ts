// How far due dates have moved: an action a row, from a hollow point at the first date to a full one at today's.
import { formatDay } from '../../domain/day.ts'
import { slipSentence, type Slip } from '../../domain/pictures/slip.ts'
import { dayAxis, paper, timeOf, words } from './axes.ts'
import { firstAndLast } from './day-ticks.ts'
import { drawn, type Drawings } from './drawn.ts'
import { inTwoLines } from './in-two-lines.ts'
import type { PictureMatter } from './picture.tsx'

export async function slipPicture(slip: Slip): Promise<PictureMatter> {
  const { moved } = slip
  return {
    sentence: slipSentence(slip),
    table: {
      columns: [
        { text: 'Action' },
        { text: 'Original due date' },
        { text: 'Due date' },
        { text: 'Moved', numeric: true },
      ],
      rows: moved.map(({ ref, title, original, due, days }) => [
        `${ref} ${title}`,
        formatDay(original),
        formatDay(due),
        movedWords(days),
      ]),
    },
    drawings: moved.length === 0 ? null : await draw(moved),
  }
}

function draw(moved: Slip['moved']): Promise<Drawings> {
  const rows = moved.map(({ ref, title, original, due, days }) => ({
    ref,
    title,
    days,
    from: timeOf(original),
    to: timeOf(due),
  }))
  type Row = (typeof rows)[number]
  const [from, to] = firstAndLast(moved.flatMap(({ original, due }) => [original, due]))
  return drawn((plot, { width, narrow }) => {
    const [left, right] = narrow ? [10, 10] : [262, 120]
    const name = narrow
      ? ({ ref, days }: Row) => `${ref}: ${movedWords(days)}`
      : ({ ref, title }: Row) => inTwoLines(`${ref} ${title}`, 34)
    const said = { ...words, y: 'ref', textAnchor: 'start' } as const
    return {
      height: rows.length * 46 + 74,
      marginLeft: left,
      marginRight: right,
      marginTop: 30,
      marginBottom: 44,
      x: { type: 'utc', inset: 8 },
      y: { type: 'band', domain: rows.map(({ ref }) => ref), padding: 0, axis: null },
      marks: [
        dayAxis(plot, { from, to, room: width - left - right }, true),
        plot.ruleY(rows, {
          y: 'ref',
          x1: 'from',
          x2: 'to',
          strokeWidth: 2.5,
          className: 'app-picture__matter',
        }),
        plot.dot(rows, {
          x: 'from',
          y: 'ref',
          r: 5,
          fill: paper,
          stroke: 'currentColor',
          strokeWidth: 2,
          className: 'app-picture__matter',
        }),
        plot.dot(rows, { x: 'to', y: 'ref', r: 5.5, fill: 'currentColor', className: 'app-picture__matter' }),
        plot.text(rows, {
          ...said,
          frameAnchor: 'left',
          text: name,
          dx: 2 - left,
          dy: narrow ? -18 : 0,
          lineHeight: 1.2,
        }),
        ...(narrow
          ? []
          : [
              plot.text(rows, {
                ...said,
                frameAnchor: 'right',
                text: ({ days }: Row) => movedWords(days),
                dx: 12,
              }),
            ]),
        plot.text(['Hollow: original due date. Full: due date now.'], {
          ...words,
          frameAnchor: 'top-left',
          textAnchor: 'start',
          dx: 2 - left,
          dy: -28,
        }),
      ],
    }
  })
}

const movedWords = (days: number) => `${Math.abs(days)} days ${days > 0 ? 'later' : 'earlier'}`
