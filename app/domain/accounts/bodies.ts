import { capacityWords, type Identity } from '../body-member.ts'
import { formatDay } from '../day.ts'
import type { bodyEvents } from '../events/bodies.ts'
import { facts, line, nothing, replaced, type Accounts, type NameOf } from './line.ts'

export const bodyAccounts: Accounts<keyof typeof bodyEvents> = {
  'body-changed': ({ was, is }) =>
    facts([
      replaced('Quorum', was.quorum?.toString() ?? null, is.quorum?.toString() ?? null),
      replaced('May approve completion', was.approves ? 'yes' : 'no', is.approves ? 'yes' : 'no'),
    ]),
  'member-joined': (says, nameOf) =>
    facts([
      line('Member', memberName(says, nameOf)),
      line('Capacity', capacityWords[says.capacity]),
      line('From', formatDay(says.from)),
      says.until === null ? null : line('Until', formatDay(says.until)),
    ]),
  'member-left': (says, nameOf) =>
    facts(
      [
        line('Member', memberName(says, nameOf)),
        {
          label: 'Last day',
          was: says.was.until === null ? nothing : formatDay(says.was.until),
          is: formatDay(says.is.until),
        },
      ],
      says.reason,
    ),
}

const memberName = ({ person, name }: Identity, nameOf: NameOf) => (person === null ? name : nameOf(person))
