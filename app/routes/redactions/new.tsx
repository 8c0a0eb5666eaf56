import { useActionData } from '@remix-run/react'
import { z } from 'zod'
import { askRedaction } from '../../commands/ask-redaction.ts'
import { text, type FormState } from '../../domain/form.ts'
import { isAudit } from '../../domain/events/audit.ts'
import { isPassage, passagesIn } from '../../domain/redaction.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo } from '../../ui/reference.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { placesHolding } from '../../web/places-holding.ts'
import { keptFiles, type FileOf } from '../../../db/read/kept-files.ts'
import { Choices, type Found } from './choices.tsx'
import { partName, toldFile, toldPart } from './told-places.ts'

const gate = { deed: 'ask-redaction', params: noParams, on: onNothing } as const

export const loader = guarded(gate, () => ({}))

const lines = (longest: number) => z.string().max(longest).default('').transform(passagesIn)
const several = z.union([z.string().transform(one => [one]), z.array(z.string())]).default([])

const Asked = z.object({
  passages: lines(10_000).refine(
    passages => passages.every(isPassage),
    'Each line must have at least 3 characters, one of them a letter or a number',
  ),
  brought: lines(2000),
  reason: text('why it has to be removed', 1000),
})
const Chosen = z.object({ parts: several, files: several })

export const action = guarded(gate, async ({ request, house, edition, person, publicEditions, carryOut }) => {
  const fields = await request.formData()
  const read = readForm(fields, Asked)
  if ('form' in read) return refuse(read.form)
  const { passages, brought, reason } = read.value
  const reads = person.reads ?? []
  const holding = placesHolding(house, edition, passages, person)
  // What auditors wrote is nobody else's to ask for; whoever looks at it second sees it like anything else.
  const parts = holding.parts.filter(({ type }) => person.roles.includes('auditor') || !isAudit(type))
  const kept = keptFiles(house.live, reads)
  const isNamed = ({ ref, number }: FileOf, named: string) => ref === named || String(number) === named
  const unknown = brought.find(named => !kept.some(file => isNamed(file, named)))
  if (unknown !== undefined)
    return refuse({
      typed: read.typed,
      problems: [{ field: 'brought', message: `There is no file of ${unknown} that you may know of` }],
    })
  const withWords = holding.files.map(({ sha256 }) => sha256)
  const files = kept.filter(
    file => withWords.includes(file.sha256) || brought.some(named => isNamed(file, named)),
  )
  const found: Found = { parts: parts.map(toldPart), files: files.map(toldFile) }

  if (fields.get('step') !== 'ask')
    return shown({ typed: withAllTicked(read.typed, found), problems: [] }, found)
  const chosen = readForm(fields, Chosen)
  if ('form' in chosen) return shown(chosen.form, found, 400)
  const done = carryOut(askRedaction(publicEditions), {
    passages,
    reason,
    reads,
    parts: parts.filter(part => chosen.value.parts.includes(partName(part))),
    files: [...new Set(files.map(({ sha256 }) => sha256))].filter(sha256 =>
      chosen.value.files.includes(sha256),
    ),
  })
  if (isRefusal(done)) return shown(refusedForm(read.typed, done, 'passages'), found, 400)
  const [asked] = done.events
  return doneAt(
    asked && 'redaction' in asked.says ? pathTo('redaction', asked.says.redaction) : '/redactions',
    done,
  )
})

const shown = (form: FormState, found: Found, status: 200 | 400 = 200) =>
  Response.json({ ...form, found }, { status })

const withAllTicked = (typed: FormState['typed'], { parts, files }: Found) => ({
  ...typed,
  parts: parts.filter(({ removable }) => removable).map(({ name }) => name),
  files: files.map(({ sha256 }) => sha256),
})

export default function AskForRemoval() {
  const sent = useActionData<FormState & { found?: Found }>()
  const form = sent ?? { typed: {}, problems: [] }
  const found = sent?.found
  return (
    <Page
      title="Ask for personal data to be removed"
      form={form}
      back={{ href: '/redactions', text: 'Personal data removed' }}
    >
      <p className="govuk-body">
        For what should never have been written: the name of a child, an address, a case number. Whatever was
        only wrong is put right by a new update or a correction, not here. Exempt matter that you have no
        right to read is not searched.
      </p>
      <Form>
        <TextareaField
          form={form}
          name="passages"
          label="Words to remove"
          labelSize="s"
          hint="One passage on each line, as it was written. They are kept apart from the history, and only until they are removed"
          rows={4}
          neverKept
        />
        <TextareaField
          form={form}
          name="brought"
          label="Files that have to go (optional)"
          labelSize="s"
          hint="References like E-001, ILACS-2022 or X-001, or the number of the event that brought the file, one on each line. The words are looked for in plain text files, not inside PDF, Word or Excel files"
          rows={2}
        />
        <TextareaField
          form={form}
          name="reason"
          label="Why it has to be removed"
          labelSize="s"
          hint="This stays in the history and is open: do not repeat what is removed"
          rows={3}
        />
        <Button name="step" value="find" variant={found ? 'secondary' : undefined}>
          {found ? 'Look again' : 'Find where it stands'}
        </Button>
        {found && <Choices form={form} found={found} />}
      </Form>
    </Page>
  )
}
