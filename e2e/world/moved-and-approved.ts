import { Link } from '../../app/domain/events/progress.ts'
import type { Event } from '../../app/domain/history.ts'
import type { Connection } from '../../db/connection.ts'
import { actionByRef } from '../../db/read/actions.ts'
import { day, people, smallCouncil } from './small-council.ts'

/** The small council, in which A-002 is measured by more words, and A-001 was given a later due date on 10 June 2022 and approved on 6 July. */
export function movedAndApproved(db: Connection) {
  const { happens } = smallCouncil(db)
  const { id: member } = people.member
  happens(
    people.administrator,
    [
      { type: 'role-given', says: { person: member, role: 'scrutiny-chair' } },
      { type: 'role-ended', says: { person: member, role: 'scrutiny-member' } },
    ],
    '2022-06-09T08:00:00.000Z',
  )
  happens(
    people.planManager,
    [
      {
        type: 'action-changed',
        says: {
          action: 'A-002',
          was: termsOfTraining('Audits find it'),
          is: termsOfTraining('Audits find it in nine of ten records'),
          reason: 'A measure has to say how much.',
        },
      },
    ],
    '2022-06-08T09:00:00.000Z',
  )
  const asked = { dueDateRequest: 'D-001', action: 'A-001', from: day('2022-09-30'), to: day('2022-10-31') }
  happens(
    people.owner,
    [{ type: 'later-date-asked', says: { ...asked, reason: 'Two posts are vacant.' } }],
    '2022-06-09T09:00:00.000Z',
  )
  happens(
    people.planManager,
    [{ type: 'later-date-granted', says: { ...asked, comment: 'Agreed once.' } }],
    '2022-06-10T09:00:00.000Z',
  )
  const claim = { claim: 'C-001', action: 'A-001' }
  const version = actionByRef(db, 'A-001')?.version ?? 0
  const evidence: Event = {
    type: 'evidence-attached',
    says: {
      evidence: 'E-001',
      action: 'A-001',
      kind: 'audit',
      title: 'Audit of 40 plans',
      file: null,
      link: Link.parse('https://records.aldermere.example/audit'),
      supersedes: null,
    },
  }
  happens(
    people.owner,
    [
      evidence,
      {
        type: 'completion-claimed',
        says: { ...claim, version, impact: 'Plans are usable', evidence: ['E-001'] },
      },
    ],
    '2022-06-20T09:00:00.000Z',
  )
  happens(
    people.otherDeputyDirector,
    [{ type: 'claim-verified', says: { ...claim, comment: '' } }],
    '2022-06-27T09:00:00.000Z',
  )
  happens(
    people.clerk,
    [
      {
        type: 'completion-approved',
        says: { ...claim, meeting: 'scrutiny-board-2022-07-06', letter: 'b', version },
      },
    ],
    '2022-07-06T15:14:00.000Z',
  )
}

const termsOfTraining = (successMeasure: string) => ({
  title: 'Train managers in strategy discussions',
  detail: '',
  theme: 'Planning',
  start: day('2022-05-16'),
  successMeasure,
})
