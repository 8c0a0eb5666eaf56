import { Picture, type PictureMatter } from '../../ui/pictures/picture.tsx'
import { Reference } from '../../ui/reference.tsx'
import { FigureTable } from './figure-table.tsx'
import type { ToldFigure } from './told-figure.ts'

interface TrendProps {
  measure: string
  figures: readonly ToldFigure[]
  /** With the actions whose completion it marks, and the day of each in words. */
  picture: PictureMatter & { completed: readonly { ref: string; on: string }[] }
}

/** The figures of the whole over time. */
export function TrendSection({ measure, figures, picture }: TrendProps) {
  return (
    <section aria-label="Figures over time">
      {picture.drawings && <Picture id="over-time" title="Over time" {...picture} />}
      {picture.completed.length > 0 && (
        <>
          <p className="govuk-body">Completion approved:</p>
          <ul className="govuk-list govuk-list--bullet">
            {picture.completed.map(({ ref, on }) => (
              <li key={ref}>
                <Reference kind="action" to={ref} /> on {on}
              </li>
            ))}
          </ul>
        </>
      )}
      <FigureTable
        measure={measure}
        caption="Figures, newest first"
        figures={figures}
        empty="No figure has been recorded yet."
      />
    </section>
  )
}
