// Why two figures differ, step by step, and what each of them is.
import { ChangedWords } from '../../ui/changed-words.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { StepsTable } from './steps-table.tsx'
import type { TwoFigures } from './two-figures.ts'
import { isSame, type Fact } from './two-figures-facts.ts'

type TwoFiguresTablesProps = Pick<TwoFigures, 'headings' | 'steps' | 'scale' | 'facts'>

export const TwoFiguresTables = ({ headings, steps, scale, facts }: TwoFiguresTablesProps) => (
  <>
    <StepsTable begins={headings.begins} steps={steps} scale={scale} />
    <ListTable
      caption="What each of them is"
      rows={facts}
      rowKey={({ what }) => what}
      empty=""
      columns={[
        { header: 'What', rowHeader: true, cell: ({ what }) => what },
        { header: headings.first, cell: fact => <Side fact={fact} side="before" /> },
        { header: headings.second, cell: fact => <Side fact={fact} side="after" /> },
        { header: 'Compared', cell: fact => (isSame(fact) ? 'Same' : 'Different') },
      ]}
    />
  </>
)

function Side({ fact: { is }, side }: { fact: Fact; side: 'before' | 'after' }) {
  if (Array.isArray(is)) return <ChangedWords stretches={is} side={side} />
  return side === 'before' ? is.first : is.second
}
