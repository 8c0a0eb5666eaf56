import type { Command, Done } from '../../app/commands/runner.ts'
import { carryOut } from '../../app/commands/runner.ts'
import { Day, Instant } from '../../app/domain/day.ts'
import type { Event } from '../../app/domain/history.ts'
import type { Deed } from '../../app/domain/permission.ts'
import type { Refusal } from '../../app/domain/refusal.ts'
import type { Role } from '../../app/domain/role.ts'
import { openDatabase, type Connection } from '../../db/connection.ts'
import { record } from '../../db/record.ts'
import { newSalt } from '../../db/seal.ts'

/** Everyone a unit test needs, by what they are. */
export const people = {
  administrator: { id: 'P-001', name: 'Alex Marlowe', role: 'administrator' },
  planManager: { id: 'P-002', name: 'Ruth Adeyemi', role: 'plan-manager' },
  deputyDirector: { id: 'P-003', name: 'Helen Strand', role: 'deputy-director' },
  otherDeputyDirector: { id: 'P-004', name: 'Imran Sadiq', role: 'deputy-director' },
  owner: { id: 'P-005', name: 'Tom Keller', role: 'action-owner' },
  otherOwner: { id: 'P-006', name: 'Grace Obi', role: 'action-owner' },
  clerk: { id: 'P-007', name: 'Nia Bevan', role: 'governance-officer' },
  chair: { id: 'P-008', name: 'Councillor Dana Whitlock', role: 'scrutiny-chair' },
  member: { id: 'P-009', name: 'Councillor Piotr Zielinski', role: 'scrutiny-member' },
  auditor: { id: 'P-010', name: 'Sam Ortega', role: 'auditor' },
} as const satisfies Record<string, { id: string; name: string; role: Role }>

export type Who = (typeof people)[keyof typeof people]

/** A council, in memory unless a database is given: its people, a partner body O-01 (Tom posts for it), one inspection, two points, two actions. */
export interface SmallCouncil {
  db: Connection
  /** Puts events into history as they are, without asking any rule: for arranging what a test starts from. */
  happens: (who: Who, events: Event[], at?: string) => void
  /** Carries a command out as this person; at noon of `on` (1 June 2022 where it is not given). */
  orders: <Order>(who: Who, deed: Deed, command: Command<Order>, order: Order, on?: string) => Done | Refusal
}

export const day = (text: string) => Day.parse(text)

/** The hands of a council that is already there, such as that of a running server. */
export function councilIn(db: Connection): SmallCouncil {
  return {
    db,
    happens: (who, events, at = '2022-05-09T09:00:00.000Z') => {
      db.$client
        .transaction(() =>
          record(
            db,
            events,
            { by: who.id, role: who.role, deed: 'plan-action', at: Instant.parse(at) },
            newSalt,
          ),
        )
        .immediate()
    },
    orders: (who, deed, command, order, on = '2022-06-01') =>
      carryOut(db, deed, command, order, {
        by: who.id,
        role: who.role,
        at: Instant.parse(`${on}T12:00:00.000Z`),
      }),
  }
}

/** Its people, a partner body and a board, since an instant: nothing has been inspected yet. */
export function councilOfPeople(db: Connection, since: string): SmallCouncil {
  const council = councilIn(db)
  const beginning: Event[] = [
    { type: 'council-named', says: { name: 'Aldermere Council', demonstration: true } },
    ...Object.values(people).flatMap(({ id, name, role }): Event[] => [
      {
        type: 'person-invited',
        says: { person: id, name, email: `${id.toLowerCase()}@aldermere.example`, post: null },
      },
      { type: 'role-given', says: { person: id, role } },
    ]),
    {
      type: 'party-added',
      says: { party: 'O-01', kind: 'partner', name: 'Aldermere Health Trust', postedForBy: people.owner.id },
    },
    { type: 'body-added', says: { body: 'scrutiny-board', name: 'Scrutiny Board', kind: 'scrutiny-board' } },
  ]
  council.happens(people.administrator, beginning, since)
  return council
}

export function smallCouncil(db = openDatabase(':memory:')): SmallCouncil {
  const council = councilOfPeople(db, '2022-05-09T09:00:00.000Z')
  council.happens(people.planManager, [
    {
      type: 'inspection-recorded',
      says: {
        inspection: 'ILACS-2022',
        is: {
          kind: 'standard-inspection',
          framework: 'ilacs-2018',
          began: day('2022-02-21'),
          ended: day('2022-03-04'),
          receivedOn: day('2022-05-09'),
          publishedOn: day('2022-05-09'),
          leadInspector: 'Jan Okafor',
          judgements: [],
        },
        embargoed: false,
        report: null,
      },
    },
    point('ILACS-2022-01', 1, 'Contingency planning in children’s written plans.'),
    point('ILACS-2022-02', 2, 'The consistency of decision-making for strategy discussions.'),
    planned('A-001', ['ILACS-2022-01'], 'Review the record used for children’s plans', people.owner.id),
    planned(
      'A-002',
      ['ILACS-2022-01', 'ILACS-2022-02'],
      'Train managers in strategy discussions',
      people.otherOwner.id,
    ),
  ])
  return council
}

function point(ref: string, position: number, text: string): Event {
  return {
    type: 'point-recorded',
    says: {
      point: ref,
      inspection: 'ILACS-2022',
      position,
      parent: null,
      text,
      kind: 'improvement',
      nationalFramework: null,
      page: 2,
    },
  }
}

/** Owned by the person given, led by Helen Strand, due on 30 September 2022. */
function planned(action: string, points: string[], title: string, owner: string): Event {
  return {
    type: 'action-planned',
    says: {
      action,
      points,
      is: {
        title,
        detail: '',
        theme: 'Planning',
        start: day('2022-05-16'),
        successMeasure: 'Audits find it',
      },
      owner: { person: owner },
      executiveLead: people.deputyDirector.id,
      due: day('2022-09-30'),
    },
  }
}
