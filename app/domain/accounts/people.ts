import type { peopleEvents } from '../events/people.ts'
import { roleWords } from '../role.ts'
import { facts, line, replaced, type Accounts } from './line.ts'

export const peopleAccounts: Accounts<keyof typeof peopleEvents> = {
  'council-named': says => facts([line('Council', says.name)]),
  // An email address signs somebody in: the history page does not spread it.
  'person-invited': says => facts([line('Name', says.name), line('Post', says.post)]),
  'person-changed': ({ was, is }) =>
    facts([
      replaced('Name', was.name, is.name),
      replaced('Post', was.post, is.post),
      was.email === is.email ? null : line('Email address', 'changed'),
    ]),
  'person-retired': (says, nameOf) => facts([line('Person', nameOf(says.person))], says.reason),
  'person-reinstated': (says, nameOf) => facts([line('Person', nameOf(says.person))], says.reason),
  'sign-in-link-given': (says, nameOf) => facts([line('Person', nameOf(says.person))]),
  'role-given': (says, nameOf) =>
    facts([line('Person', nameOf(says.person)), line('Role', roleWords[says.role])]),
  'role-ended': (says, nameOf) =>
    facts([line('Person', nameOf(says.person)), line('Role', roleWords[says.role])]),
  'party-added': (says, nameOf) =>
    facts([
      line(says.kind === 'post' ? 'Post' : 'Partner body', says.name),
      line('Officer who posts for it', nameOf(says.postedForBy)),
    ]),
  'party-changed': ({ was, is }, nameOf) =>
    facts([
      replaced('Name', was.name, is.name),
      replaced('Officer who posts for it', nameOf(was.postedForBy), nameOf(is.postedForBy)),
    ]),
  'party-retired': (says, nameOf) => facts([line('Post or partner body', nameOf(says.party))], says.reason),
  'body-added': says => facts([line('Board', says.name)]),
}
