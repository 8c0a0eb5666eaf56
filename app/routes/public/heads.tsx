import { useLoaderData } from '@remix-run/react'
import type { Instant } from '../../domain/day.ts'
import type { FormState } from '../../domain/form.ts'
import { PrintedHead } from '../../domain/printed-head.ts'
import { Moment } from '../../ui/day.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { Page } from '../../ui/page.tsx'
import { readForm } from '../../web/forms.ts'
import { open } from '../../web/guard.ts'
import { momentOfSeal } from '../../../db/read/seal.ts'

/** It tells nothing but what who asks has seen already, and when that was: the hash is the proof that they have. */
export const loader = open(
  'whoever holds a printed head may ask whether it stands in history',
  ({ request, context: { house } }) => {
    const { searchParams } = new URL(request.url)
    const fields = new FormData()
    for (const name of ['number', 'hash'])
      for (const value of searchParams.getAll(name)) fields.append(name, value)
    const asked = searchParams.has('number') || searchParams.has('hash')
    const unasked: FormState = { typed: {}, problems: [] }
    const read = asked ? readForm(fields, PrintedHead) : { form: unasked }
    if ('form' in read) return { form: read.form, answer: null }
    const { number, hash } = read.value
    const form: FormState = { typed: read.typed, problems: [] }
    return { form, answer: { number, at: momentOfSeal(house.live, number, hash) } }
  },
)

export default function Heads() {
  const { form, answer } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Check a printed head"
      form={form}
      breadcrumbs={[
        { text: 'What the council has published', href: '/public' },
        { text: 'Check a printed head' },
      ]}
    >
      {answer && <Answered {...answer} />}
      <p className="govuk-body">
        Every change to the plan is an event with a number and a hash, which is computed over the one before.
        Packs of papers, exports, e-mails and the names of downloaded files carry those of the newest event at
        that moment. Whoever keeps one can check here that nothing up to it was rewritten since.
      </p>
      <form method="get" action="/public/heads" noValidate>
        <TextField
          form={form}
          name="number"
          label="Number of the event"
          width={10}
          inputMode="numeric"
          autoComplete="off"
        />
        <TextField
          form={form}
          name="hash"
          label="Hash"
          hint="64 letters and digits, or the first 16 where no more are printed. Spaces and capitals make no difference."
          autoComplete="off"
          spellCheck={false}
        />
        <Button>Check it</Button>
      </form>
    </Page>
  )
}

function Answered({ number, at }: { number: number; at: Instant | null }) {
  return (
    <InsetText>
      <h2 className="govuk-heading-m">
        {at === null ? 'It does not stand in today’s history' : 'It stands in today’s history'}
      </h2>
      {at === null ? (
        <p className="govuk-body">
          There is no event {number} with this hash. Either it was mistyped or this history was altered.
          Compare what you typed with what is printed. If that is the same, keep the paper, and tell the
          council’s monitoring officer and its auditors.
        </p>
      ) : (
        <p className="govuk-body">
          Event {number} has this hash. It was recorded on <Moment value={at} />, and nothing up to it was
          rewritten since.
        </p>
      )}
    </InsetText>
  )
}
