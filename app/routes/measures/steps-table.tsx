import { stepValue, type FigureStep, type Scale } from '../../domain/figure-steps.ts'
import { inFull } from '../../domain/number-words.ts'
import { ListTable } from '../../ui/list-table.tsx'

interface StepsTableProps {
  /** The first figure, in words. */
  begins: string
  steps: readonly FigureStep[]
  scale: Scale
}

/** How one figure becomes the other: each step with its numbers and what it makes of them. */
export function StepsTable({ begins, steps, scale }: StepsTableProps) {
  const shown = (value: number) => stepValue(value, scale)
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
      keepsShape
      empty="Why they differ cannot be worked out in numbers: one of them has no numerator and denominator, or they are withheld."
      columns={[
        {
          header: 'Step',
          rowHeader: true,
          cell: ({ at, words }) => (at === 0 ? begins : words),
        },
        { header: 'Numerator', numeric: true, cell: ({ mean }) => inFull(mean.numerator) },
        { header: 'Denominator', numeric: true, cell: ({ mean }) => inFull(mean.denominator) },
        { header: 'Comes to', numeric: true, cell: ({ mean }) => shown(mean.value) },
        { header: 'Change', numeric: true, cell: ({ at }) => change(at) },
      ]}
    />
  )
}
