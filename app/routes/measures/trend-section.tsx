import { FigureTable } from './figure-table.tsx'
import type { ToldFigure } from './told-figure.ts'

/** The figures of the whole over time. */
export function TrendSection({ measure, figures }: { measure: string; figures: readonly ToldFigure[] }) {
  return (
    <section aria-label="Figures over time">
      <FigureTable
        measure={measure}
        caption="Figures, newest first"
        figures={figures}
        empty="No figure has been recorded yet."
      />
    </section>
  )
}
