// Planned against actual completion of the plan: two lines of steps, each named where it ends.
import { completionSentence, type Completion } from '../../domain/pictures/completion.ts'
import { endOfMonth, monthOf, monthWords } from '../../domain/pictures/month.ts'
import { dayAxis, roomFor, timeOf, valueAxis, words } from './axes.ts'
import { firstAndLast } from './day-ticks.ts'
import { drawn, type Drawings } from './drawn.ts'
import type { PictureMatter } from './picture.tsx'

export async function completionPicture(completion: Completion): Promise<PictureMatter> {
  const { months, actions, today } = completion
  return {
    sentence: completionSentence(completion),
    table: {
      columns: [
        { text: 'By the end of' },
        { text: 'Planned, by original due date', numeric: true },
        { text: 'Approved, and standing then', numeric: true },
      ],
      rows: (actions === 0 ? [] : months).map(({ month, planned, approved }) => [
        monthWords(month) + (month === monthOf(today) ? ', so far' : ''),
        String(planned),
        approved === null ? 'to come' : String(approved),
      ]),
    },
    drawings: actions === 0 ? null : await draw(completion),
  }
}

function draw({ months, actions }: Completion): Promise<Drawings> {
  const planned = months.map(({ month, planned }) => ({ on: timeOf(endOfMonth(month)), count: planned }))
  const approved = months.flatMap(({ month, approved }) =>
    approved === null ? [] : { on: timeOf(endOfMonth(month)), count: approved },
  )
  // Of actions that were withdrawn since, approvals stood once and plans do not.
  const most = Math.max(actions, 4, ...approved.map(({ count }) => count))
  const [from, to] = firstAndLast(months.map(({ month }) => endOfMonth(month)))
  return drawn((plot, { width, narrow }) => {
    const height = narrow ? 290 : 340
    const steps = { x: 'on', y: 'count', curve: 'step-after' } as const
    const [top, right, bottom, left] = [44, narrow ? 16 : 130, 44, roomFor([String(most)])]
    const pixels = (height - top - bottom) / most
    const place = approvedPlace({
      high: (approved.at(-1)?.count ?? 0) * pixels,
      above: ((planned[approved.length - 1]?.count ?? 0) - (approved.at(-1)?.count ?? 0)) * pixels,
      room: (width - left - right) * (1 - (approved.length - 1) / Math.max(1, months.length - 1)) + right,
    })
    const name = (said: string, line: typeof planned, at: Place) =>
      plot.text(line.slice(-1), {
        ...words,
        ...at,
        x: 'on',
        y: 'count',
        text: ({ count }: { count: number }) => `${count} ${said}`,
        fontWeight: 'bold',
      })
    return {
      height,
      marginLeft: left,
      marginRight: right,
      marginTop: top,
      marginBottom: bottom,
      x: { type: 'utc' },
      y: { domain: [0, most] },
      marks: [
        valueAxis(plot, { counted: 'Actions, added up', shown: String, left, top }),
        dayAxis(plot, { from, to, room: width - left - right }),
        plot.line(planned, { ...steps, strokeDasharray: '5 4', strokeWidth: 2 }),
        plot.line(approved, { ...steps, strokeWidth: 3.5, className: 'app-picture__matter' }),
        plot.dot(approved.slice(-1), {
          ...steps,
          fill: 'currentColor',
          r: 5,
          className: 'app-picture__matter',
        }),
        name(
          'planned',
          planned,
          narrow ? { textAnchor: 'end', dx: 0, dy: -14 } : { textAnchor: 'start', dx: 10, dy: 0 },
        ),
        name('approved', approved, place),
      ],
    }
  })
}

interface Place {
  textAnchor: 'start' | 'end'
  dx: number
  dy: number
}

/**
 * Where the end of the approved line is named so that its words cover neither line: the planned one runs `above` it by so
 * many pixels, or beneath it where that is negative, and goes on from there for `room` pixels.
 */
function approvedPlace({ high, above, room }: { high: number; above: number; room: number }): Place {
  if (above < 0) return { textAnchor: 'end', dx: 0, dy: -16 }
  // On the ground it would stand on the scale.
  if (high < 12 && above > 30) return { textAnchor: room > 100 ? 'start' : 'end', dx: 0, dy: -16 }
  if (room > 100) return { textAnchor: 'start', dx: 10, dy: Math.max(0, 20 - above) }
  return { textAnchor: 'end', dx: 0, dy: 20 }
}
