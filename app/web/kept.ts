import { z } from 'zod'

/**
 * What was typed into a form whose session had ended: fields with their values and, by field, the names of the files
 * chosen with it. `back` is where the form was going.
 */
const pairs = z.array(z.tuple([z.string(), z.string()]))
export const Kept = z.object({ fields: pairs, files: pairs, back: z.string() })
export type Kept = z.infer<typeof Kept>

/** The same as one hidden field of the sign-in form carries it. */
export const KeptText = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue({ code: 'custom' })
      return z.NEVER
    }
  })
  .pipe(Kept)

/** What a form carries, to come back after signing in. */
export async function keptFrom(request: Request, back: string): Promise<Kept> {
  const kept: Kept = { fields: [], files: [], back }
  for (const [name, value] of await request.formData()) {
    if (typeof value === 'string') kept.fields.push([name, value])
    else if (value.name !== '') kept.files.push([name, value.name])
  }
  return kept
}
