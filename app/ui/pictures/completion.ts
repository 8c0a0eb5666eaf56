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
      rows: months.map(({ month, planned, approved }) => [
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
  const most = Math.max(actions, 4)
  const [from, to] = firstAndLast(months.map(({ month }) => endOfMonth(month)))
  return drawn((plot, { width, narrow }) => {
    const height = narrow ? 290 : 340
    const steps = { x: 'on', y: 'count', curve: 'step-after' } as const
    const [top, right, bottom, left] = [44, narrow ? 16 : 130, 44, roomFor([String(most)])]
    // Where the lines end close together, the lower name goes down to be read.
    const gap =
      (((planned.at(-1)?.count ?? 0) - (approved.at(-1)?.count ?? 0)) / most) * (height - top - bottom)
    const below = Math.abs(gap) < 20 ? 20 - Math.abs(gap) : 0
    const name = (said: string, line: typeof planned, dy: number) =>
      plot.text(line.slice(-1), {
        ...words,
        x: 'on',
        y: 'count',
        text: ({ count }: { count: number }) => `${count} ${said}`,
        textAnchor: narrow ? 'end' : 'start',
        dx: narrow ? 0 : 10,
        dy: narrow ? (dy > 0 ? dy + 16 : -14) : dy,
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
        name('planned', planned, 0),
        name('approved', approved, below),
      ],
    }
  })
}
