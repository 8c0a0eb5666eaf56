import type { InspectionKind } from '../../domain/inspection-kind.ts'

/** A report of an invented council, shortly told. */
export interface Published {
  council: string
  kind: InspectionKind
  began: string
  ended: string
  published: string
  leadInspector: string
  /** Grades in the order of the framework's judgement areas. */
  grades: readonly Grade[]
  points: readonly (string | { text: string; subPoints: readonly string[] })[]
  findings: readonly string[]
}
type Grade = 'outstanding' | 'good' | 'requires-improvement' | 'inadequate'

/** Reports about councils that do not exist: any likeness is chance. */
export const publishedReports: readonly Published[] = [
  {
    council: 'Elmbrook',
    kind: 'standard-inspection',
    began: '2019-06-10',
    ended: '2019-06-21',
    published: '2019-07-30',
    leadInspector: 'Orla Penhallow',
    grades: ['requires-improvement', 'requires-improvement', 'good', 'requires-improvement'],
    points: [
      'Contingency planning in children’s written plans, so that families know what will happen if change is not sustained.',
      'The timeliness of initial health assessments when children come into care.',
      'Management oversight and the frequency of supervision in assessment teams.',
    ],
    findings: [
      'Plans set out what is expected of parents, but few say what will happen if things do not improve. Contingency planning is weak.',
      'Social workers do not receive regular supervision, and its record seldom shows how practice is challenged.',
      'Children in care speak warmly of the adults who look after them.',
    ],
  },
  {
    council: 'Elmbrook',
    kind: 'standard-inspection',
    began: '2023-09-11',
    ended: '2023-09-22',
    published: '2023-11-06',
    leadInspector: 'Denzil Farrow',
    grades: ['good', 'good', 'good', 'outstanding', 'good'],
    points: [
      'The quality of contingency planning in written plans for children. (outcome 2, national framework)',
      'The sufficiency of homes for children with complex needs, so that they can live near their family.',
    ],
    findings: [
      'Contingency planning is stronger than at the last inspection, though some written plans still do not say what comes next.',
      'Care leavers help to write their pathway plans and keep a copy that they understand.',
      'Leaders know where homes are in short supply and have begun to open more of their own.',
    ],
  },
  {
    council: 'Norhaven',
    kind: 'standard-inspection',
    began: '2020-01-13',
    ended: '2020-01-24',
    published: '2020-03-05',
    leadInspector: 'Saskia Thorne',
    grades: ['inadequate', 'inadequate', 'requires-improvement', 'inadequate'],
    points: [
      'The timeliness of strategy discussions, and that all partners take part in them.',
      'The consistency with which thresholds are applied at the front door.',
      {
        text: 'Supervision and management oversight, in particular:',
        subPoints: ['the regularity of supervision', 'records of the reasons for decisions'],
      },
      'Life-story work for children in long-term foster care.',
    ],
    findings: [
      'Strategy discussions are delayed and health colleagues are seldom there. Decisions rest on partial information.',
      'Thresholds are applied differently from one day to the next, so some children wait for help they need.',
      'Caseloads are too high for supervision to be more than a list of tasks.',
    ],
  },
  {
    council: 'Norhaven',
    kind: 'monitoring-visit',
    began: '2021-03-09',
    ended: '2021-03-10',
    published: '2021-04-14',
    leadInspector: 'Saskia Thorne',
    grades: [],
    points: [
      'The recording of strategy discussions and who took part in them.',
      'The regularity of supervision, and that its records show reflection.',
    ],
    findings: [
      'The front door is steadier. Thresholds are understood by partners and applied with more care.',
    ],
  },
  {
    council: 'Norhaven',
    kind: 'standard-inspection',
    began: '2022-10-03',
    ended: '2022-10-14',
    published: '2022-11-28',
    leadInspector: 'Idris Vane',
    grades: ['good', 'requires-improvement', 'good', 'requires-improvement'],
    points: [
      'The quality and regularity of supervision of social workers.',
      'How what children say shapes plans and services.',
    ],
    findings: [
      'Supervision is more regular, but its quality varies between teams.',
      'Children’s views are sought often and used too little.',
    ],
  },
  {
    council: 'Thistledown',
    kind: 'short-inspection',
    began: '2024-05-13',
    ended: '2024-05-17',
    published: '2024-07-01',
    leadInspector: 'Juno Albright',
    grades: ['outstanding', 'good', 'outstanding', 'good', 'outstanding'],
    points: [
      'Pathway plans that young people help to write and can understand. (outcome 4, national framework)',
      'The use of chronologies in assessments, so that family history informs decisions.',
    ],
    findings: [
      'Pathway plans are thorough, but written for professionals rather than for the young people they are about.',
      'Where a chronology is there it is used well; in some assessments there is none.',
    ],
  },
  {
    council: 'Port Averil',
    kind: 'standard-inspection',
    began: '2023-02-06',
    ended: '2023-02-17',
    published: '2023-03-27',
    leadInspector: 'Milo Greaves',
    grades: [
      'requires-improvement',
      'requires-improvement',
      'requires-improvement',
      'good',
      'requires-improvement',
    ],
    points: [
      'The timeliness of initial health assessments and dental checks for children in care.',
      'Life-story work, so that children in long-term care understand their past.',
      'Feedback to professionals who make a referral.',
    ],
    findings: [
      'Too many initial health assessments are late, and so children’s health needs are not known early enough.',
      'Some children have beautiful life-story books; others have waited for years.',
      'Schools say that they rarely hear what became of a referral.',
    ],
  },
  {
    council: 'Port Averil',
    kind: 'standard-inspection',
    began: '2026-05-11',
    ended: '2026-05-22',
    published: '2026-07-06',
    leadInspector: 'Wren Castellan',
    grades: ['good', 'good', 'requires-improvement', 'good'],
    points: [
      'Initial health assessments for children in care, which are still not always completed in time. (outcome 1, national framework)',
      'The sufficiency of local homes for children with complex needs. (enabler 2, national framework)',
    ],
    findings: [
      'Initial health assessments are timelier than before, though children placed at a distance still wait.',
      'Leaders have a clear plan for homes near where children grew up, and have not yet enough of them.',
    ],
  },
  {
    council: 'Harrowmere',
    kind: 'standard-inspection',
    began: '2026-06-01',
    ended: '2026-06-12',
    published: '2026-07-20',
    leadInspector: 'Bryony Tull',
    grades: ['good', 'outstanding', 'good', 'good'],
    points: [
      'How what children say is recorded and shapes services. (principle 2, national framework)',
      'The regularity of reflective supervision. (Enabler: the workforce is equipped and effective, National Framework)',
    ],
    findings: [
      'Children’s voices are heard in meetings, but it is hard to find in records what changed because of them.',
      'Supervision is supportive. It is less often reflective.',
    ],
  },
  {
    council: 'Harrowmere',
    kind: 'focused-visit',
    began: '2022-03-01',
    ended: '2022-03-02',
    published: '2022-04-11',
    leadInspector: 'Cassian Rudd',
    grades: [],
    points: ['The timeliness with which contacts at the front door are decided on.'],
    findings: [
      'Contacts are decided on with care, yet a third of them later than the council itself asks for.',
    ],
  },
]
