import { z } from 'zod'
import { DeliveryRating } from '../../domain/delivery-rating.ts'
import { Missing } from '../../domain/missing.ts'
import { InspectionRef, PartyId, PersonId, PointRef } from '../../domain/reference.ts'

/** A filter that makes no sense is none: an address may have been shortened in a mail. */
const Filters = z.object({
  inspection: InspectionRef.nullable().catch(null),
  point: PointRef.nullable().catch(null),
  theme: z.string().trim().min(1).max(80).nullable().catch(null),
  owner: z.union([PersonId, PartyId]).nullable().catch(null),
  lead: PersonId.nullable().catch(null),
  delivery: DeliveryRating.nullable().catch(null),
  missing: Missing.nullable().catch(null),
  words: z.string().trim().min(1).max(200).nullable().catch(null),
  sort: z.enum(['due', 'reference']).catch('due'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type Filters = z.infer<typeof Filters>

const names = Filters.keyof().options

/** What the address asks for. */
export function filtersOf(query: URLSearchParams): Filters {
  return Filters.parse(Object.fromEntries(names.map(name => [name, query.get(name)])))
}

/** The address that asks for it, as short as it can be. */
export function addressOf(filters: Filters): string {
  const query = new URLSearchParams()
  for (const name of names) {
    const value = filters[name]
    if (value !== null && value !== usual[name]) query.set(name, String(value))
  }
  return query.size === 0 ? '/plan' : `/plan?${query.toString()}`
}
const usual: Partial<Filters> = { sort: 'due', page: 1 }
