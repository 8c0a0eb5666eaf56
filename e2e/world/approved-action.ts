import { Link } from '../../app/domain/events/progress.ts'
import { actionByRef } from '../../db/read/actions.ts'
import { people, type SmallCouncil, type Who } from './small-council.ts'

/** Has completion of A-001 claimed, verified and approved, by three hands; its evidence is the owner's if not somebody else's. */
export function approveFirstAction({ db, happens }: SmallCouncil, evidencedBy: Who = people.owner) {
  const claim = { claim: 'C-001', action: 'A-001' }
  const version = actionByRef(db, 'A-001')?.version ?? 0
  happens(evidencedBy, [
    {
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
    },
  ])
  happens(people.owner, [
    {
      type: 'completion-claimed',
      says: { ...claim, version, impact: 'Plans are usable', evidence: ['E-001'] },
    },
  ])
  happens(people.otherDeputyDirector, [{ type: 'claim-verified', says: { ...claim, comment: '' } }])
  happens(people.clerk, [
    {
      type: 'completion-approved',
      says: { ...claim, meeting: 'scrutiny-board-2022-07-06', letter: 'b', version },
    },
  ])
}
