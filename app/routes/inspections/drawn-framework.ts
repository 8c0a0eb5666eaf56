import type { Day } from '../../domain/day.ts'
import type { FormState, Problem } from '../../domain/form.ts'
import { frameworkFor, frameworks, type Framework } from '../../domain/framework.ts'
import { InspectionKind } from '../../domain/inspection-kind.ts'
import { dayFromParts } from '../../domain/typed-day.ts'
import { typedText } from '../../ui/forms/form-state.ts'

/** The framework whose judgements a form with everything on one page asks for: that of the kind and day typed in it. */
export function drawnFramework(form: FormState): Framework | undefined {
  const part = (name: string) => typedText(form, `began-${name}`) ?? ''
  const kind = InspectionKind.safeParse(typedText(form, 'kind'))
  const began = dayFromParts(part('day'), part('month'), part('year'))
  if (!kind.success || typeof began !== 'string')
    return frameworks.find(({ key }) => key === typedText(form, 'framework'))
  return frameworkFor(kind.data, began)
}

/** Where kind and day were changed to those of another framework, its judgements have not been asked for yet. */
export function otherFramework(sent: {
  kind: InspectionKind
  began: Day
  framework?: string | undefined
}): Problem[] {
  const framework = frameworkFor(sent.kind, sent.began)
  if (framework === undefined || framework.key === sent.framework) return []
  const message = `An inspection that began then is judged under ${framework.name}. Check its judgements`
  return [{ field: 'began', message }]
}
