import { reportSections } from '../../domain/events/packs.ts'
import type { FormState } from '../../domain/form.ts'
import { sectionWords } from '../../domain/pack.ts'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'

/** The officer's report in a council's usual order, a text a part. */
export function SectionFields({ form }: { form: FormState }) {
  return reportSections.map(section => (
    <TextareaField
      key={section}
      form={form}
      name={section}
      label={sectionWords[section]}
      labelSize="s"
      rows={section === 'issues' || section === 'recommendations' ? 10 : 5}
    />
  ))
}
