// Judgements across inspections: for each area its grades, which are words up the side; what was not judged is left open.
import { formatDay } from '../../domain/day.ts'
import { judgementSentence, type JudgementHistory } from '../../domain/pictures/judgements.ts'
import { monthOf, monthWords } from '../../domain/pictures/month.ts'
import { words } from './axes.ts'
import { drawn, type Drawings } from './drawn.ts'
import type { PictureMatter } from './picture.tsx'

export async function judgementsPicture(history: JudgementHistory): Promise<PictureMatter> {
  const { inspections, areas, steps } = history
  const nameOf = (grade: string | null) => steps.find(({ key }) => key === grade)?.name ?? 'No grade'
  return {
    sentence: judgementSentence(history),
    table: {
      columns: [
        { text: 'Judgement' },
        ...inspections.map(({ ref, ended }) => ({ text: `${ref}, ended ${formatDay(ended)}` })),
      ],
      rows: areas.map(({ name, grades }) => [name, ...grades.map(nameOf)]),
    },
    // One inspection is no course: its sentence and table say it all.
    drawings: areas.length === 0 || inspections.length === 1 ? null : await draw(history),
  }
}

function draw({ inspections, areas, steps }: JudgementHistory): Promise<Drawings> {
  const given = areas.flatMap(({ name, grades }) =>
    grades.map((grade, at) => ({ area: name, inspection: inspections[at]?.ref ?? '', grade })),
  )
  const dates = new Map(inspections.map(({ ref, ended }) => [ref, monthWords(monthOf(ended))]))
  const names = new Map(steps.map(({ key, name }) => [key, name]))
  return drawn((plot, { narrow }) => {
    const step = narrow ? 32 : 22
    const title = narrow ? 58 : 44
    const bottom = narrow ? 62 : 48
    const matter = { x: 'inspection', y: 'grade', fy: 'area', className: 'app-picture__matter' } as const
    return {
      height: areas.length * (steps.length * step + title) + bottom,
      marginLeft: narrow ? 100 : 232,
      marginRight: 10,
      marginTop: 0,
      marginBottom: bottom,
      x: { type: 'point', domain: inspections.map(({ ref }) => ref), padding: 0.5 },
      y: { type: 'point', domain: steps.map(({ key }) => key), padding: 0.5, insetTop: title },
      fy: { type: 'band', domain: areas.map(({ name }) => name), padding: 0, axis: null },
      marks: [
        plot.gridY({ strokeOpacity: 0.25 }),
        plot.ruleX(given, { x: 'inspection', fy: 'area', strokeOpacity: 0.25, insetTop: title }),
        plot.axisY({
          label: null,
          tickSize: 0,
          fontSize: 14,
          tickFormat: (key: string) => wrapped(names.get(key) ?? '', narrow),
        }),
        plot.axisX({
          label: null,
          tickSize: 0,
          fontSize: narrow ? 13 : 14,
          lineHeight: 1.2,
          tickFormat: (ref: string) =>
            narrow ? shortMonth(dates.get(ref) ?? '') : `${ref}\n${dates.get(ref) ?? ''}`,
        }),
        plot.line(given, { ...matter, z: 'area', strokeWidth: 2.5 }),
        plot.dot(given, { ...matter, r: 6, fill: 'currentColor' }),
        plot.text(areas, {
          ...words,
          fy: 'name',
          text: ({ name }: { name: string }) => (narrow ? twoLines(name) : name),
          frameAnchor: 'top-left',
          textAnchor: 'start',
          fontWeight: 'bold',
          dx: narrow ? -98 : -230,
          dy: narrow ? 12 : 16,
        }),
      ],
    }
  })
}

const shortMonth = (month: string) => month.replace(/^(...)\w* /, '$1\n')

/** The first words of a long grade, under one another where there is little room: they tell it from every other. */
const wrapped = (grade: string, narrow: boolean) =>
  narrow ? grade.replace(' to be good', '').replace(' ', '\n') : grade

const twoLines = (name: string) => {
  const half = name.indexOf(' ', Math.min(name.length, 30))
  return half === -1 ? name : `${name.slice(0, half)}\n${name.slice(half + 1)}`
}
