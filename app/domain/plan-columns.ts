/**
 * The columns of a plan as a spreadsheet, in their order. `heads` are the words that councils write over them, best
 * first; the first is ours. Those without `read` only go out: they are worked out, or need more than a cell to change.
 */
export const planColumns = [
  {
    key: 'reference',
    heads: ['Reference', 'Ref', 'Action ref', 'Action reference', 'ID', 'No', 'Number'],
    read: true,
  },
  {
    key: 'points',
    heads: [
      'Improvement points',
      'Improvement point',
      'Recommendations',
      'Recommendation',
      'Ofsted recommendation',
      'Area for improvement',
      'Areas for improvement',
    ],
    read: true,
  },
  {
    key: 'title',
    heads: ['Action', 'Actions', 'What we will do', 'Action required', 'Activity'],
    read: true,
  },
  { key: 'detail', heads: ['Detail', 'Details', 'Description', 'How', 'Key tasks'], read: true },
  { key: 'theme', heads: ['Theme', 'Workstream', 'Priority area', 'Strand'], read: true },
  {
    key: 'owner',
    heads: ['Owner', 'Action owner', 'Lead officer', 'Lead', 'Responsible', 'Responsible officer', 'By whom'],
    read: true,
  },
  {
    key: 'executiveLead',
    heads: [
      'Executive lead',
      'Accountable',
      'Senior responsible officer',
      'SRO',
      'Sponsor',
      'Deputy director',
    ],
    read: true,
  },
  { key: 'start', heads: ['Start date', 'Start', 'From'], read: true },
  {
    key: 'due',
    heads: [
      'Due date',
      'Due',
      'Target date',
      'Deadline',
      'Timescale',
      'Timescales',
      'Completion date',
      'By when',
      'End date',
    ],
    read: true,
  },
  { key: 'originalDue', heads: ['Original due date'], read: false },
  {
    key: 'successMeasure',
    heads: [
      'Success measure',
      'Success measures',
      'Success criteria',
      'Measure of success',
      'Outcome',
      'Impact',
    ],
    read: true,
  },
  { key: 'delivery', heads: ['Delivery rating'], read: false },
  { key: 'impact', heads: ['Impact rating'], read: false },
  { key: 'lastUpdate', heads: ['Latest update'], read: false },
] as const

/** Ends a text that was cut to fit into a cell: read back, it leaves what stands as it is. */
export const cutHere = ' … (cut here: a cell of Excel holds no more)'

export type PlanColumn = (typeof planColumns)[number]['key']
/** A column that is read when a spreadsheet comes in. */
export type ReadColumn = Extract<(typeof planColumns)[number], { read: true }>['key']
