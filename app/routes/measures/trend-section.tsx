import { Picture, type PictureMatter } from '../../ui/pictures/picture.tsx'
import { FigureTable } from './figure-table.tsx'
import type { ToldFigure } from './told-figure.ts'

interface TrendProps {
  measure: string
  figures: readonly ToldFigure[]
  picture: PictureMatter
}

/** The figures of the whole over time. */
export function TrendSection({ measure, figures, picture }: TrendProps) {
  return (
    <section aria-label="Figures over time">
      {picture.drawings && <Picture id="over-time" title="Over time" {...picture} />}
      <FigureTable
        measure={measure}
        caption="Figures, newest first"
        figures={figures}
        empty="No figure has been recorded yet."
      />
    </section>
  )
}
