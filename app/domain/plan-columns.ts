/**
 * The columns of a plan as a spreadsheet, in their order. `heads` are the words that councils write over them, best
 * first; the first is ours. What is worked out, or needs more than a cell to change, goes out only; a rating comes in
 * under the council's own key, and goes out as ours.
 */
export const planColumns = [
  {
    key: 'reference',
    heads: ['Reference', 'Ref', 'Action ref', 'Action reference', 'ID', 'No', 'Number'],
    goes: 'both',
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
    goes: 'both',
  },
  {
    key: 'title',
    heads: ['Action', 'Actions', 'What we will do', 'Action required', 'Activity'],
    goes: 'both',
  },
  { key: 'detail', heads: ['Detail', 'Details', 'Description', 'How', 'Key tasks'], goes: 'both' },
  { key: 'theme', heads: ['Theme', 'Workstream', 'Priority area', 'Strand'], goes: 'both' },
  {
    key: 'owner',
    heads: ['Owner', 'Action owner', 'Lead officer', 'Lead', 'Responsible', 'Responsible officer', 'By whom'],
    goes: 'both',
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
    goes: 'both',
  },
  { key: 'start', heads: ['Start date', 'Start', 'From'], goes: 'both' },
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
    goes: 'both',
  },
  { key: 'originalDue', heads: ['Original due date'], goes: 'out' },
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
    goes: 'both',
  },
  {
    key: 'rating',
    heads: [
      'RAG rating',
      'RAG',
      'BRAG',
      'BRAG rating',
      'RAG status',
      'BRAG status',
      'Status',
      'Rating',
      'Progress rating',
    ],
    goes: 'in',
  },
  { key: 'delivery', heads: ['Delivery rating'], goes: 'out' },
  { key: 'impact', heads: ['Impact rating'], goes: 'out' },
  { key: 'lastUpdate', heads: ['Latest update'], goes: 'out' },
] as const

/** Ends a text that was cut to fit into a cell: read back, it leaves what stands as it is. */
export const cutHere = ' … (cut here: a cell of Excel holds no more)'

/** The columns that are read when a spreadsheet comes in. */
export const readColumns = planColumns.filter(column => column.goes !== 'out')
export type ReadColumn = (typeof readColumns)[number]['key']

/** The columns that are written when the plan goes out. */
export const writtenColumns = planColumns.filter(column => column.goes !== 'in')
export type WrittenColumn = (typeof writtenColumns)[number]['key']
