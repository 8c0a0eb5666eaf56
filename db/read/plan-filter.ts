/** What a list of actions may be narrowed to; null where it is not. References, and words that have to be in it. */
export interface PlanFilter {
  inspection: string | null
  point: string | null
  theme: string | null
  owner: string | null
  lead: string | null
  /** As FTS5 reads it. */
  match: string | null
}

export const unfiltered: PlanFilter = {
  inspection: null,
  point: null,
  theme: null,
  owner: null,
  lead: null,
  match: null,
}

const conditions: Record<keyof PlanFilter, string> = {
  inspection: `exists (select 1 from action_point join point on point.ref = action_point.point
    where action_point.action = action.ref and point.inspection = @inspection)`,
  point: 'exists (select 1 from action_point where action_point.action = action.ref and point = @point)',
  theme: 'theme = @theme',
  owner: '(owner_person = @owner or owner_party = @owner)',
  lead: 'executive_lead = @lead',
  match: `action.ref in (select search_words.ref from search_words where search_words match @match and kind = 'action')`,
}

const fields = ['inspection', 'point', 'theme', 'owner', 'lead', 'match'] as const

/** The conditions for what is narrowed, and no others: each list then finds its own index. */
export function whereOf(filter: PlanFilter): string {
  const narrowed = fields.filter(field => filter[field] !== null).map(field => conditions[field])
  return ['withdrawn = 0', ...narrowed].join(' and ')
}
