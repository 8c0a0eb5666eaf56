import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { isThere, recordExemptMatter } from '../../commands/record-exempt-matter.ts'
import { knownContent } from '../../documents/known-content.ts'
import { About } from '../../domain/events/exempt.ts'
import { exemptClasses } from '../../domain/exempt-paragraph.ts'
import { optionalText } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { FileField } from '../../ui/forms/file-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { RadiosField } from '../../ui/forms/radios-field.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { WarningText } from '../../ui/govuk/warning-text.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo } from '../../ui/reference.tsx'
import { doneAt } from '../../web/done.ts'
import { refuse, refusedForm } from '../../web/forms.ts'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { keeping, keptFileOf } from '../../web/kept-file.ts'
import { readUpload } from '../../web/uploads.ts'
import { useForm } from '../../web/use-form.ts'
import type { Edition } from '../../../db/editions.ts'
import { chosenParagraphs } from '../meetings/effects/chosen-paragraphs.ts'
import { ParagraphsField } from '../meetings/effects/paragraphs-field.tsx'
import { BalanceFields, balanceFields } from './balance-fields.tsx'

const gate = { deed: 'record-exempt-matter', params: noParams, on: onNothing } as const

/** The record that the address names. Throws a 404 where this reader knows of none. */
function aboutIn({ searchParams }: URL, { db }: Edition): About {
  const about = About.safeParse({ kind: searchParams.get('kind'), ref: searchParams.get('about') })
  if (!about.success || !isThere(db, about.data)) throw new Response(null, { status: 404 })
  return about.data
}

export const loader = guarded(gate, ({ url, edition }) => {
  const about = aboutIn(url, edition)
  return { ref: about.ref, back: pathTo(about.kind, about.ref) }
})

const Matter = z.object({
  class: z.enum(exemptClasses, 'Choose whether it is exempt or confidential'),
  paragraphs: chosenParagraphs,
  text: optionalText('what is withheld').transform(typed => typed ?? ''),
  ...balanceFields,
})

export const action = guarded(gate, async ({ request, url, edition, files, carryOut }) => {
  const about = aboutIn(url, edition)
  const read = await readUpload(request, Matter, 'file')
  if ('form' in read) return refuse(read.form, read.status)
  const { value, typed, file: sent } = read
  const known = sent && (await knownContent(sent.bytes, sent.name))
  if (known && 'refused' in known)
    return refuse({ typed, problems: [{ field: 'file', message: known.reason }] })
  const file = sent && known && keptFileOf(sent, known.mime)
  const record = keeping(files, sent?.bytes ?? null, recordExemptMatter)
  const done = carryOut(record, { about, ...value, file })
  return isRefusal(done)
    ? refuse(refusedForm(typed, done, 'text'))
    : doneAt(pathTo(about.kind, about.ref), done)
})

const classWords = {
  exempt: { text: 'Exempt', hint: 'It may be withheld while the public interest in that is greater' },
  confidential: {
    text: 'Confidential',
    hint: 'A government department, the law or a court forbids disclosure. Nobody can release it',
  },
}

export default function NewExemptMatter() {
  const { ref, back } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page title={`Add something exempt or confidential: ${ref}`} form={form} back={{ href: back }}>
      <p className="govuk-body">
        Everybody who reads {ref} sees that something is withheld, by which paragraph and why. What it says is
        read only by those who are given a right to it, and every reading is recorded.
      </p>
      <WarningText>Do not write what is withheld into the reasons: they are open.</WarningText>
      <Form upload>
        <RadiosField
          form={form}
          name="class"
          legend="Which of the two it is"
          legendSize="s"
          items={exemptClasses.map(value => ({ value, ...classWords[value] }))}
        />
        <ParagraphsField form={form} legend="If it is exempt: by which paragraph" />
        <TextareaField form={form} name="text" label="What is withheld" labelSize="s" rows={8} neverKept />
        <FileField
          form={form}
          name="file"
          label="File that is withheld (optional)"
          labelSize="s"
          hint="Its name is withheld too. Up to 50 MB"
        />
        <BalanceFields form={form} />
        <Button preventDoubleClick>Record it</Button>
      </Form>
    </Page>
  )
}
