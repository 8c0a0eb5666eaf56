import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { carryOutRedaction } from '../../commands/carry-out-redaction.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { CheckboxesField } from '../../ui/forms/checkboxes-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { WarningText } from '../../ui/govuk/warning-text.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo } from '../../ui/reference.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onRedaction } from '../../web/on-redaction.ts'
import { placesHolding } from '../../web/places-holding.ts'
import { useForm } from '../../web/use-form.ts'
import { keptFiles } from '../../../db/read/kept-files.ts'
import { filesOfRedaction, partsOfRedaction, passagesOf } from '../../../db/read/redactions.ts'
import { FileTable, PartTable } from './place-list.tsx'
import { partName, toldFile, toldPart } from './told-places.ts'

const gate = onRedaction('carry-out-redaction')

export const loader = guarded(gate, ({ params: { ref }, house, edition, person, subject: { reason } }) => {
  const asked = partsOfRedaction(house.live, ref).map(partName)
  const { parts } = placesHolding(house, edition, passagesOf(house.live, ref), person)
  const goes = filesOfRedaction(house.live, ref)
  return {
    ref,
    reason,
    parts: parts.filter(part => asked.includes(partName(part))).map(toldPart),
    left: parts.filter(part => !asked.includes(partName(part))).map(({ number }) => number),
    files: keptFiles(house.live, person.reads ?? [])
      .filter(({ sha256 }) => goes.includes(sha256))
      .map(toldFile),
  }
})

const Looked = z.object({
  looked: z.literal('yes', 'Tick that you have looked at each of them and that they may go'),
})

export const action = guarded(
  gate,
  async ({ request, params: { ref }, house, edition, person, carryOut }) => {
    const read = readForm(await request.formData(), Looked)
    if ('form' in read) return refuse(read.form)
    const { parts: sees } = placesHolding(house, edition, passagesOf(house.live, ref), person)
    const order = { redaction: ref, sees, reads: person.reads ?? [] }
    const done = house.redacting.around(() => carryOut(carryOutRedaction, order))
    return isRefusal(done)
      ? refuse(refusedForm(read.typed, done, 'looked'))
      : doneAt(pathTo('redaction', ref), done)
  },
)

export default function Removal() {
  const { ref, reason, parts, left, files } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page
      title={`Remove personal data: ${ref}`}
      form={form}
      back={{ href: pathTo('redaction', ref), text: ref }}
      wide
    >
      <p className="govuk-body">Why: {reason}</p>
      <PartTable parts={parts} />
      <FileTable files={files} />
      {left.length > 0 && (
        <p className="govuk-body">
          The words also stand in {left.length === 1 ? 'event' : 'events'} {left.join(', ')}, which{' '}
          {left.length === 1 ? 'was' : 'were'} left out or came later. If they have to go there too, ask for
          that as well.
        </p>
      )}
      <WarningText>
        This cannot be undone. The words go from the history, every page, past day, pack and search, and from
        the database itself. What has left the service is out of its reach: backups, exports, papers, e-mails
        and calendars. Have those destroyed or replaced as well.
      </WarningText>
      <Form>
        <CheckboxesField
          form={form}
          name="looked"
          legend="Your confirmation"
          legendSize="s"
          items={[{ value: 'yes', text: 'I have looked at each of them, and they may go' }]}
        />
        <Button variant="warning" preventDoubleClick>
          Remove it for good
        </Button>
      </Form>
    </Page>
  )
}
