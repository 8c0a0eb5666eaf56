import { DeliveryRating, deliveryWords } from '../../domain/delivery-rating.ts'
import { Missing, missingWords } from '../../domain/missing.ts'
import { Input } from '../../ui/govuk/input.tsx'
import { Select, type Option } from '../../ui/govuk/select.tsx'
import { Filter } from '../../ui/moj/filter.tsx'
import { nameIn, namesOf } from '../../../db/read/names.ts'
import { planChoices } from '../../../db/read/plan-choices.ts'
import { remembered } from '../../../db/read/remembered.ts'
import type { Filters } from './filters.ts'
import type { selectedIn } from './selected.ts'

/** All that can be chosen. */
export const choicesOf = remembered(db => {
  const { inspections, points, themes, owners, leads } = planChoices(db)
  const names = namesOf(db)
  const named = (ids: string[]) =>
    ids.map(id => ({ value: id, text: nameIn(names, id) })).sort((a, b) => (a.text < b.text ? -1 : 1))
  const plain = (values: readonly string[]) => values.map(value => ({ value, text: value }))
  return {
    inspections: plain(inspections),
    points: points.map(({ ref, text }) => ({ value: ref, text: `${ref} ${shortened(text)}` })),
    themes: plain(themes),
    owners: named(owners),
    leads: named(leads),
  }
})

interface PlanFilterProps {
  selected: ReturnType<typeof selectedIn>
  filters: Filters
  choices: ReturnType<typeof choicesOf>
}

export function PlanFilter({ selected, filters, choices }: PlanFilterProps) {
  return (
    <Filter selected={selected} clearHref="/plan">
      <Input name="words" label="Words in it" type="search" value={filters.words ?? ''} />
      <Choice name="delivery" label="Delivery rating" items={deliveries} value={filters.delivery} />
      <Choice
        name="missing"
        label="What is missing"
        items={missing}
        value={filters.missing}
        none="Anything"
      />
      <Choice name="inspection" label="Inspection" items={choices.inspections} value={filters.inspection} />
      <Choice name="point" label="Improvement point" items={choices.points} value={filters.point} />
      <Choice name="theme" label="Theme" items={choices.themes} value={filters.theme} />
      <Choice name="owner" label="Owner" items={choices.owners} value={filters.owner} />
      <Choice name="lead" label="Executive lead" items={choices.leads} value={filters.lead} />
      <Select name="sort" label="Sorted by" items={sorts} value={filters.sort} />
    </Filter>
  )
}

interface ChoiceProps {
  name: string
  label: string
  items: readonly Option[]
  value: string | null
  none?: string
}

function Choice({ name, label, items, value, none = 'All' }: ChoiceProps) {
  return (
    <Select name={name} label={label} items={[{ value: '', text: none }, ...items]} value={value ?? ''} />
  )
}

const deliveries = DeliveryRating.options.map(rating => ({ value: rating, text: deliveryWords(rating) }))
const missing = Missing.options.map(what => ({ value: what, text: missingWords[what] }))
const sorts = [
  { value: 'due', text: 'Due date' },
  { value: 'reference', text: 'Reference' },
]

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text)
