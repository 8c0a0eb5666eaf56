import { exemptParagraphs, inParagraph } from '../../../domain/exempt-paragraph.ts'
import type { FormState } from '../../../domain/form.ts'
import { CheckboxesField } from '../../../ui/forms/checkboxes-field.tsx'

/** The paragraphs of Schedule 12A. */
export function ParagraphsField({ form, legend }: { form: FormState; legend: string }) {
  return (
    <CheckboxesField
      form={form}
      name="paragraphs"
      legend={legend}
      legendSize="s"
      hint="Local Government Act 1972, Schedule 12A Part 1"
      small
      items={exemptParagraphs.map(paragraph => ({
        value: String(paragraph),
        text: capital(inParagraph(paragraph)),
      }))}
    />
  )
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
