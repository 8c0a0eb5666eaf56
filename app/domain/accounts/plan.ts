import { formatDay, type Day } from '../day.ts'
import type { Owner, planEvents } from '../events/plan.ts'
import { takenWords } from '../plan-rating.ts'
import { facts, line, replaced, type Accounts, type NameOf } from './line.ts'

const dayOr = (day: Day | null) => (day === null ? null : formatDay(day))
const ownerName = (owner: Owner | null, nameOf: NameOf) =>
  owner === null ? null : nameOf('person' in owner ? owner.person : owner.party)
const personName = (id: string | null, nameOf: NameOf) => (id === null ? null : nameOf(id))

export const planAccounts: Accounts<keyof typeof planEvents> = {
  'action-planned': (says, nameOf) =>
    facts([
      line('Action', says.is.title),
      says.is.detail === '' ? null : line('Detail', says.is.detail),
      says.is.theme === null ? null : line('Theme', says.is.theme),
      line('Improvement points', says.points.join(', ')),
      line('Owner', ownerName(says.owner, nameOf)),
      line('Executive lead', personName(says.executiveLead, nameOf)),
      says.is.start === null ? null : line('Start', formatDay(says.is.start)),
      line('Due', dayOr(says.due)),
      says.dueGivenAs === undefined ? null : line('Due date given as', says.dueGivenAs),
      line('Success measure', says.is.successMeasure),
    ]),
  'action-changed': ({ was, is, reason }) =>
    facts(
      [
        replaced('Title', was.title, is.title),
        replaced('Detail', was.detail, is.detail),
        replaced('Theme', was.theme, is.theme),
        replaced('Start', dayOr(was.start), dayOr(is.start)),
        replaced('Success measure', was.successMeasure, is.successMeasure),
      ],
      reason,
    ),
  'action-linked': says => facts([line('Improvement point', says.point)]),
  'action-unlinked': says => facts([line('Improvement point', says.point)], says.reason),
  'owner-assigned': ({ was, is, reason }, nameOf) =>
    facts([replaced('Owner', ownerName(was, nameOf), ownerName(is, nameOf))], reason),
  'executive-lead-assigned': ({ was, is, reason }, nameOf) =>
    facts([replaced('Executive lead', personName(was, nameOf), personName(is, nameOf))], reason),
  'due-date-set': says =>
    facts([
      line('Due', formatDay(says.due)),
      says.dueGivenAs === undefined ? null : line('Due date given as', says.dueGivenAs),
    ]),
  'milestone-added': says =>
    facts([line(`Milestone ${says.milestone}`, says.text), line('Due', formatDay(says.due))]),
  'milestone-met': says => facts([line(`Milestone ${says.milestone} met on`, formatDay(says.on))]),
  'milestone-removed': says => facts([line('Milestone', String(says.milestone))], says.reason),
  'sub-step-added': says => facts([line(`Sub-step ${says.subStep}`, says.text)]),
  'sub-step-done': says => facts([line('Sub-step', `${says.subStep} done`)]),
  'sub-step-undone': says => facts([line('Sub-step', `${says.subStep} not done`)]),
  'plan-imported': says =>
    facts([
      line('File', says.file.name),
      line('Sheet', says.sheet),
      line('Rows', String(says.rows)),
      line('Columns', says.columns.map(({ head, column }) => `${head} as ${column}`).join(', ')),
      says.ratings.length === 0
        ? null
        : line(
            'Ratings',
            says.ratings.map(({ given, taken }) => `${given} as ${takenWords(taken)}`).join('; '),
          ),
    ]),
  'action-withdrawn': says => facts([], says.reason),
}
