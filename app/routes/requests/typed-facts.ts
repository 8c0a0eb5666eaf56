import { z } from 'zod'
import { requestKinds, type RequestFacts } from '../../domain/events/requests.ts'
import { ExemptParagraph } from '../../domain/exempt-paragraph.ts'
import { optionalText, ticked, type Typed } from '../../domain/form.ts'
import { PersonId } from '../../domain/reference.ts'
import { wordsFor } from '../../domain/refusal.ts'
import { refusal } from '../../domain/refusal.ts'

const asking = {
  kind: z.enum(requestKinds, { error: 'Choose what kind of request it is' }),
  asker: PersonId.optional(),
  askerName: optionalText('the name of who asks', 200),
  ground: optionalText('the ground'),
}
const weighing = {
  exempt: z.enum(['', 'no', 'yes']).default(''),
  paragraphs: ticked(z.string().regex(/^\d$/).transform(Number).pipe(ExemptParagraph)),
  relevant: z.enum(['', 'decision', 'review']).default(''),
  which: optionalText('which decision or review'),
}

type Asking = z.infer<z.ZodObject<typeof asking>>
type Weighing = z.infer<z.ZodObject<typeof weighing>>
type Problem = { field: string; message: string }

/** What a request is, as a body's resolution says it. Whether it is exempt is considered later. */
export const TypedAsking = z.object(asking).transform((typed, context) => {
  const asker = askerIn(typed)
  if (asker !== null && 'field' in asker) return problem(context, asker)
  return { is: { ...factsWith(typed, asker), paragraphs: null, relevantTo: null } satisfies RequestFacts }
})

/** All that can be said of a request, without the matter itself. */
export const TypedFacts = z.object({ ...asking, ...weighing }).transform((typed, context) => {
  const asker = askerIn(typed)
  if (asker !== null && 'field' in asker) return problem(context, asker)
  const paragraphs = paragraphsIn(typed)
  if (paragraphs !== null && 'field' in paragraphs) return problem(context, paragraphs)
  const relevantTo = relevanceIn(typed)
  if (relevantTo !== null && 'field' in relevantTo) return problem(context, relevantTo)
  return { is: { ...factsWith(typed, asker), paragraphs, relevantTo } satisfies RequestFacts }
})

/** What stands, as its form shows it. */
export function typedFacts(facts: RequestFacts | null): Typed {
  if (facts === null) return { exempt: '', relevant: '' }
  const { kind, asker, ground, paragraphs, relevantTo } = facts
  return {
    kind,
    asker: asker !== null && 'person' in asker ? asker.person : '',
    askerName: asker !== null && 'name' in asker ? asker.name : '',
    ground,
    exempt: paragraphs === null ? '' : paragraphs.length === 0 ? 'no' : 'yes',
    paragraphs: paragraphs?.map(String) ?? [],
    relevant: relevantTo?.matter ?? '',
    which: relevantTo?.which ?? '',
  }
}

const factsWith = ({ kind, ground }: Asking, asker: RequestFacts['asker']) => ({
  kind,
  asker,
  ground: ground ?? '',
})

function askerIn({ asker, askerName }: Asking): RequestFacts['asker'] | Problem {
  if (asker !== undefined && askerName !== null)
    return { field: 'askerName', message: wordsFor(refusal('one-asker')) }
  if (asker !== undefined) return { person: asker }
  return askerName === null ? null : { name: askerName }
}

function paragraphsIn({ exempt, paragraphs }: Weighing): number[] | null | Problem {
  if (exempt === '') return null
  if (exempt === 'no') return []
  if (paragraphs.length === 0) return { field: 'paragraphs', message: wordsFor(refusal('paragraph-missing')) }
  return paragraphs
}

function relevanceIn({ relevant, which }: Weighing): RequestFacts['relevantTo'] | Problem {
  if (relevant === '') return null
  if (which === null) return { field: 'which', message: 'Enter which decision or review' }
  return { matter: relevant, which }
}

function problem(context: z.RefinementCtx, { field, message }: Problem) {
  context.addIssue({ code: 'custom', path: [field], message })
  return z.NEVER
}
