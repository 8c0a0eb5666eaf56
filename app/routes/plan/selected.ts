import { deliveryWords } from '../../domain/delivery-rating.ts'
import { missingWords } from '../../domain/missing.ts'
import { nameIn, type Names } from '../../../db/read/names.ts'
import { addressOf, type Filters } from './filters.ts'

/** What the plan is narrowed to, in words, each with the address of the list without it. */
export function selectedIn(filters: Filters, names: Names) {
  const { inspection, point, theme, owner, lead, delivery, missing, words } = filters
  const chosen: [heading: string, name: keyof Filters, text: string | null][] = [
    ['Inspection', 'inspection', inspection],
    ['Improvement point', 'point', point],
    ['Theme', 'theme', theme],
    ['Owner', 'owner', owner && nameIn(names, owner)],
    ['Executive lead', 'lead', lead && nameIn(names, lead)],
    ['Delivery rating', 'delivery', delivery && deliveryWords(delivery)],
    ['Missing', 'missing', missing && missingWords[missing]],
    ['Words in it', 'words', words],
  ]
  return chosen.flatMap(([heading, name, text]) =>
    text === null
      ? []
      : [{ heading, items: [{ text, href: addressOf({ ...filters, [name]: null, page: 1 }) }] }],
  )
}
