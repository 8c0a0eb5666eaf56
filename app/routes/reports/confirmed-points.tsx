import type { FormState } from '../../domain/form.ts'
import { CheckboxesField } from '../../ui/forms/checkboxes-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Fieldset } from '../../ui/govuk/fieldset.tsx'
import { PointFields } from '../points/point-fields.tsx'
import { BesidePage } from './beside-page.tsx'
import { pointsIn } from './report-form.ts'

interface Props {
  form: FormState
  draft: string
  /** The page on which each point was read, in the order of the form. Points that a person added come after them. */
  pages: readonly (number | null)[]
}

/** Every point, those of a page beside its picture. */
export function ConfirmedPoints({ form, draft, pages }: Props) {
  const places = Array.from({ length: pointsIn(form.typed) }, (_, at) => at)
  const byPage = [...Map.groupBy(places, at => pages[at] ?? null)]
  return (
    <>
      <h2 className="govuk-heading-m">Improvement points</h2>
      {places.length === 0 && <p className="govuk-body">None were found.</p>}
      {byPage.map(([page, at]) => {
        const points = at.map(place => <ConfirmedPoint key={place} form={form} at={place} />)
        return page === null ? (
          <div key="added">{points}</div>
        ) : (
          <BesidePage key={page} draft={draft} page={page}>
            {points}
          </BesidePage>
        )
      })}
      <Button variant="secondary" name="add" value="yes">
        Add another point
      </Button>
    </>
  )
}

const items = [
  { value: 'sub-point', text: 'It is a sub-point of the point before' },
  { value: 'left-out', text: 'Leave it out: it is no improvement point' },
]

function ConfirmedPoint({ form, at }: { form: FormState; at: number }) {
  return (
    <Fieldset legend={`Point ${at + 1}`} legendSize="s">
      <PointFields form={form} prefix={`points.${at}.`} />
      <CheckboxesField
        form={form}
        name={`points.${at}.mark`}
        legend={<span className="govuk-visually-hidden">Point {at + 1}: what it is</span>}
        items={items}
        small
      />
    </Fieldset>
  )
}
