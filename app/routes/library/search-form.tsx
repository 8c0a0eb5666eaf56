import { Button } from '../../ui/govuk/button.tsx'
import { Details } from '../../ui/govuk/details.tsx'
import { Input } from '../../ui/govuk/input.tsx'
import { Select } from '../../ui/govuk/select.tsx'
import { frameworkChoices, gradeChoices, kindChoices, withinChoices, type Wanted } from './wanted.ts'

/** A GET, so that a search can be bookmarked. */
export function SearchForm({ wanted, councils }: { wanted: Wanted; councils: readonly string[] }) {
  const { words, within, council, kind, framework, grade } = wanted
  const narrowed = within !== 'both' || [council, kind, framework, grade].some(choice => choice !== null)
  const councilChoices = [{ value: '', text: 'Any' }, ...councils.map(name => ({ value: name, text: name }))]
  return (
    <search>
      <form method="get" action="/library">
        <Input name="words" label="Words to look for" type="search" value={words} />
        <Details summary="Narrow the search" open={narrowed}>
          <div className="app-fields-in-a-row">
            <Select name="within" label="Look in" items={withinChoices} value={within} />
            <Select name="council" label="Council" items={councilChoices} value={council ?? ''} />
            <Select name="kind" label="Kind" items={kindChoices} value={kind ?? ''} />
            <Select name="framework" label="Framework" items={frameworkChoices} value={framework ?? ''} />
            <Select name="grade" label="Overall effectiveness" items={gradeChoices} value={grade ?? ''} />
          </div>
        </Details>
        <Button>Search</Button>
      </form>
    </search>
  )
}
