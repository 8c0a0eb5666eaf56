import { addDays, Day, Instant } from '../../app/domain/day.ts'
import type { Event } from '../../app/domain/history.ts'
import { numbered } from '../../app/domain/reference.ts'
import type { Connection } from '../../db/connection.ts'
import { people, smallCouncil } from '../world/small-council.ts'

const actions = 1_000
const themes = ['Front door', 'Planning', 'Workforce', 'Care leavers', 'Health', 'Children in care']

/** The small council with a thousand actions and some thousand updates more, for measuring. */
export function thousandActions(db: Connection, updates = 5_000) {
  const { happens } = smallCouncil(db)
  happens(
    people.planManager,
    Array.from({ length: actions }, (_, n) => planned(n)),
    '2022-05-10T09:00:00.000Z',
  )
  for (let round = 0; round < updates / actions; round++) {
    const at = Instant.parse(`${addDays(Day.parse('2022-05-20'), round * 28)}T09:00:00.000Z`)
    happens(
      people.owner,
      Array.from({ length: actions }, (_, n) => posted(round * actions + n, n)),
      at,
    )
  }
}

const refOf = (n: number) => numbered('A', 3, n + 2)

function planned(n: number): Event {
  const owner = n % 2 === 0 ? people.owner : people.otherOwner
  return {
    type: 'action-planned',
    says: {
      action: refOf(n),
      points: n % 3 === 0 ? ['ILACS-2022-01', 'ILACS-2022-02'] : ['ILACS-2022-01'],
      is: {
        title: `Make sure that family plan ${n} is reviewed with everyone who matters to the child`,
        detail: 'What is done now, what children and families need, and how we shall know that it works.',
        theme: themes[n % themes.length] ?? null,
        start: Day.parse('2022-05-16'),
        successMeasure: 'Found in nine of ten audited records',
      },
      owner: { person: owner.id },
      executiveLead: people.deputyDirector.id,
      due: addDays(Day.parse('2022-09-01'), n % 400),
    },
  }
}

function posted(n: number, action: number): Event {
  return {
    type: 'update-posted',
    says: {
      update: numbered('U', 4, n),
      action: refOf(action),
      speaksOf: Day.parse('2022-05-19'),
      text: `Sample ${n}: two teams take part, the others follow next month. Practitioners find that it helps.`,
      nextStep: 'Widen the trial',
      onBehalfOf: null,
    },
  }
}
