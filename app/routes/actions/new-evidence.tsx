import { useLoaderData } from '@remix-run/react'
import { attachEvidence } from '../../commands/attach-evidence.ts'
import { knownContent } from '../../documents/known-content.ts'
import { EvidenceKind, evidenceKinds } from '../../domain/evidence-kind.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { FileField } from '../../ui/forms/file-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { RadiosField } from '../../ui/forms/radios-field.tsx'
import { SelectField } from '../../ui/forms/select-field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { keeping, keptFileOf } from '../../web/kept-file.ts'
import { onAction } from '../../web/on-action.ts'
import { readUpload } from '../../web/uploads.ts'
import { useForm } from '../../web/use-form.ts'
import { evidenceOf } from '../../../db/read/evidence.ts'
import { TypedEvidence } from './typed-evidence.ts'

const gate = onAction('attach-evidence')

export const loader = guarded(gate, ({ subject: { ref, title }, edition: { db } }) => ({
  ref,
  title,
  earlier: evidenceOf(db, ref)
    .filter(({ supersededBy }) => supersededBy === null)
    .map(({ ref, title }) => ({ value: ref, text: `${ref} ${title}` })),
}))

export const action = guarded(gate, async ({ request, params: { ref }, files, carryOut }) => {
  const read = await readUpload(request, TypedEvidence, 'file')
  if ('form' in read) return Response.json(read.form, { status: read.status })
  const { value, typed, file: sent } = read
  const known = sent && (await knownContent(sent.bytes, sent.name))
  if (known && 'refused' in known)
    return refuse({ typed, problems: [{ field: 'file', message: known.reason }] })

  const file = sent && known && keptFileOf(sent, known.mime)
  const attach = keeping(files, sent?.bytes ?? null, attachEvidence)
  const done = carryOut(attach, { action: ref, ...value, file })
  return isRefusal(done) ? refuse(refusedForm(typed, done, 'file')) : doneAt(`/actions/${ref}`, done)
})

export default function NewEvidence() {
  const { ref, title, earlier } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page title={`Attach evidence: ${ref} ${title}`} form={form} back={{ href: `/actions/${ref}` }}>
      <p className="govuk-body">
        Evidence is kept as it is and never replaced. Everyone who may read the plan may read it: leave out
        whatever names a child or a family.
      </p>
      <Form upload>
        <RadiosField
          form={form}
          name="kind"
          legend="What kind of evidence it is"
          legendSize="s"
          items={EvidenceKind.options.map(value => ({
            value,
            text: evidenceKinds[value].words,
            hint: evidenceKinds[value].means,
          }))}
        />
        <TextField
          form={form}
          name="title"
          label="What it is"
          labelSize="s"
          hint="One line, for example: Audit of 40 plans, May 2022"
        />
        <FileField
          form={form}
          name="file"
          label="File"
          labelSize="s"
          hint="PDF, Word, Excel, PowerPoint, OpenDocument, an image, CSV or plain text, up to 50 MB"
        />
        <TextField
          form={form}
          name="link"
          label="Or a link"
          labelSize="s"
          hint="To where it is kept. It begins with https://"
        />
        {earlier.length > 0 && (
          <SelectField
            form={form}
            name="supersedes"
            label="Evidence that this supersedes (optional)"
            labelSize="s"
            hint="It stays and is marked as superseded by this"
            items={[{ value: '', text: 'None: it is new' }, ...earlier]}
          />
        )}
        <Button preventDoubleClick>Attach this evidence</Button>
      </Form>
    </Page>
  )
}
