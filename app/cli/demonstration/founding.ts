import { addBody } from '../../commands/add-body.ts'
import { addParty } from '../../commands/add-party.ts'
import { foundCouncil } from '../../commands/found-council.ts'
import { invitePerson } from '../../commands/invite-person.ts'
import { councilName, parties, people } from './council.ts'
import type { Step } from './world.ts'

const day = -560

/** The council, its people, the owners without an account, and its boards. */
export function founded(): Step[] {
  const { administrator, ...others } = people
  return [
    {
      day,
      minute: 0,
      run: world =>
        world.founds(foundCouncil, {
          council: councilName,
          demonstration: true,
          administrator: { name: administrator.name, email: administrator.email, post: administrator.post },
        }),
    },
    ...Object.values(others).map((person, place): Step => ({
      day,
      minute: place + 1,
      run: world => world.orders('administrator', 'invite-person', invitePerson, person),
    })),
    ...Object.values(parties).map(({ kind, name, postedForBy }, place): Step => ({
      day,
      minute: 30 + place,
      run: world =>
        world.orders('administrator', 'add-party', addParty, {
          kind,
          name,
          postedForBy: world.id(postedForBy),
        }),
    })),
    {
      day,
      minute: 40,
      run: world =>
        world.orders('administrator', 'add-body', addBody, {
          name: 'Scrutiny Board',
          kind: 'scrutiny-board',
        }),
    },
    {
      day,
      minute: 41,
      run: world =>
        world.orders('administrator', 'add-body', addBody, {
          name: 'Executive Board',
          kind: 'executive-board',
        }),
    },
  ]
}
