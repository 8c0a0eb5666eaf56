import { inDecimals, inFull } from '../../domain/number-words.ts'
import type { MeanStep } from '../../domain/workforce-mean.ts'
import { ListTable } from '../../ui/list-table.tsx'

/** How one figure becomes the other: each step with its numbers and what it makes of them. */
export function StepsTable({
  steps,
  shownAs,
}: {
  steps: readonly MeanStep[]
  shownAs: 'number' | 'per-cent'
}) {
  const shown = (value: number) =>
    shownAs === 'per-cent' ? `${inDecimals(value * 100, 1)}%` : inDecimals(value, 1)
  const change = (at: number) => {
    const [before, is] = [steps[at - 1], steps[at]]
    if (before === undefined || is === undefined) return ''
    const difference = is.mean.value - before.mean.value
    return difference > 0 ? `+${shown(difference)}` : shown(difference)
  }
  return (
    <ListTable
      caption="Why they differ, step by step"
      rows={steps.map((step, at) => ({ ...step, at }))}
      rowKey={({ at }) => at}
      empty="Why they differ cannot be worked out in numbers: one of them has no numerator and denominator, or they are withheld."
      columns={[
        {
          header: 'Step',
          rowHeader: true,
          cell: ({ at, changes }) => (at === 0 ? 'The first figure' : changes.join('; ')),
        },
        { header: 'Numerator', numeric: true, cell: ({ mean }) => inFull(mean.numerator) },
        { header: 'Denominator', numeric: true, cell: ({ mean }) => inFull(mean.denominator) },
        { header: 'Comes to', numeric: true, cell: ({ mean }) => shown(mean.value) },
        { header: 'Change', numeric: true, cell: ({ at }) => change(at) },
      ]}
    />
  )
}
