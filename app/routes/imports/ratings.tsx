import { useLoaderData } from '@remix-run/react'
import { plural } from '../../domain/wording.ts'
import { proposedRating, ratingKey, ratingTaken, takenWords } from '../../domain/plan-rating.ts'
import { Button } from '../../ui/govuk/button.tsx'
import { Select } from '../../ui/govuk/select.tsx'
import { Page } from '../../ui/page.tsx'
import { guarded } from '../../web/guard.ts'
import { rememberedRatings } from '../../../db/read/plan-imports.ts'
import { chosenRows, ratingsAsked } from './checked.ts'
import { importOf, onImport, sheetAsked } from './on-import.ts'

/** Councils rate by keys of their own, so a person says what each rating of theirs means here. */
export const loader = guarded(onImport, access => {
  const { draft } = access.params
  const { searchParams: query } = access.url
  const { name, workbook } = importOf(access, draft)
  const { columns, rows } = chosenRows(sheetAsked(workbook, query).sheet, query)
  const before = rememberedRatings(access.edition.db)
  return {
    draft,
    name,
    chosen: [...query].filter(([field]) => field === 'sheet' || /^c\d+$/.test(field)),
    ratings: ratingsAsked(rows, columns, query).map(({ given, rows, taken }) => ({
      given,
      rows,
      taken: taken ?? before.get(ratingKey(given)) ?? proposedRating(given),
    })),
  }
})

const choices = ratingTaken.map(taken => ({ value: taken, text: takenWords(taken) }))

export default function Ratings() {
  const { draft, name, chosen, ratings } = useLoaderData<typeof loader>()
  return (
    <Page
      title="What does each rating mean here?"
      caption={name}
      back={{ href: `/imports/${draft}`, text: 'Back to the columns' }}
    >
      <p className="govuk-body">
        Councils rate actions by keys of their own. Where a rating differs from what the plan works out from
        dates and updates, it is set by hand, with the spreadsheet as the reason.
      </p>
      <form method="get" action={`/imports/${draft}/check`}>
        {chosen.map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        {ratings.map(({ given, rows, taken }, place) => (
          <Select
            key={given}
            name={`r${place}`}
            label={given}
            hint={`In ${plural(rows, 'row')}`}
            items={choices}
            value={taken}
          />
        ))}
        <Button>Check what would change</Button>
      </form>
    </Page>
  )
}
