import { Details } from '../../ui/govuk/details.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import type { DefinitionRow } from './definition-rows.ts'

interface MeasureDefinitionProps {
  rows: readonly DefinitionRow[]
  versions: readonly { version: number; from: string; meaning: string; reason: string }[]
}

export function MeasureDefinition({ rows, versions }: MeasureDefinitionProps) {
  return (
    <>
      <SummaryList rows={rows} />
      {versions.length > 1 && (
        <Details summary="How its definition changed">
          <ListTable
            caption="Versions of the definition"
            captionHidden
            empty=""
            rows={versions}
            rowKey={({ version }) => version}
            columns={[
              { header: 'Definition', rowHeader: true, cell: ({ version }) => version },
              { header: 'From', cell: ({ from }) => from },
              { header: 'What it means', cell: ({ meaning }) => meaning },
              { header: 'Why it changed', cell: ({ reason }) => reason || 'The first' },
            ]}
          />
        </Details>
      )}
    </>
  )
}
