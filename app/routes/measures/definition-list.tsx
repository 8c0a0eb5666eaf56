import type { Definition } from '../../domain/events/measures.ts'
import { countingWords, unitWords } from '../../domain/measure-words.ts'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Prose } from '../../ui/prose.tsx'

/** A definition in full. */
export function DefinitionList({ definition }: { definition: Definition }) {
  const { meaning, numerator, denominator, excluded, counting } = definition
  return (
    <SummaryList
      rows={[
        { key: 'What it means', value: <Prose text={meaning} /> },
        ...(numerator === ''
          ? []
          : [
              { key: 'Numerator', value: numerator },
              { key: 'Denominator', value: denominator },
            ]),
        { key: 'Left out', value: excluded === '' ? 'Not said' : excluded },
        { key: 'Unit', value: unitWords(definition) },
        ...(counting === null
          ? []
          : [{ key: 'Worked out of workforce counts', value: countingWords(counting) }]),
      ]}
    />
  )
}
