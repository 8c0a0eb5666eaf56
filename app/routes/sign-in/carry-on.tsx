import { Form } from '../../ui/forms/form.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Page } from '../../ui/page.tsx'
import { Prose } from '../../ui/prose.tsx'
import type { Kept } from '../../web/kept.ts'

/** What was typed before the session ended, and one button that sends it to where it was going. */
export function CarryOn({ name, kept: { fields, files, back } }: { name: string; kept: Kept }) {
  const shown = fields.filter(([field, value]) => field !== 'seen' && value !== '')
  return (
    <Page title="Send what you typed">
      <p className="govuk-body">You are signed in as {name}. Nothing has been sent yet.</p>
      {shown.length > 0 && (
        <SummaryList
          rows={shown.map(([field, value]) => ({ key: asWords(field), value: <Prose text={value} /> }))}
        />
      )}
      <Form action={back} upload={files.length > 0}>
        {fields.map(([field, value], at) => (
          <input key={at} type="hidden" name={field} value={value} />
        ))}
        {files.map(([field, file], at) => (
          <div key={at} className="govuk-form-group">
            <label className="govuk-label" htmlFor={`file-${at}`}>
              Choose “{file}” again
            </label>
            <input className="govuk-file-upload" id={`file-${at}`} type="file" name={field} />
          </div>
        ))}
        <Button>Send it now</Button>
      </Form>
    </Page>
  )
}

/** `nextStep` as Next step, `due-day` as Due day: the labels of the form itself are not at hand. */
function asWords(field: string): string {
  const words = field
    .replace(/([A-Z])/g, ' $1')
    .replaceAll(/[-_.]/g, ' ')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
