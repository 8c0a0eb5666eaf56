// npm run sign-in-link: for an administrator who cannot get in and has no other to ask.
import { parseArgs } from 'node:util'
import { giveSignInLink } from '../commands/give-sign-in-link.ts'
import { carryOut } from '../commands/runner.ts'
import { personByEmail, rolesOf } from '../../db/read/people.ts'
import { isRefusal, wordsFor } from '../domain/refusal.ts'
import { openHouse } from '../web/house.ts'
import { makeSignInLink } from '../web/sign-in-links.ts'
import { endWith } from './end-with.ts'
import { tellLink } from './sign-in-link/tell-link.ts'

const { values } = parseArgs({ options: { email: { type: 'string' } } })
if (values.email === undefined) endWith('npm run sign-in-link -- --email asha.brandt@fenwick.example')

const house = openHouse(process.env)
const person = personByEmail(house.live, values.email)
if (person === undefined || !rolesOf(house.live, person.id).includes('administrator'))
  endWith(
    'No administrator signs in with that email address. An administrator gives links to all others, under People.',
  )

const signer = { by: person.id, role: 'administrator', at: house.now() } as const
const outcome = carryOut(house.live, 'give-sign-in-link', giveSignInLink, { person: person.id }, signer)
if (isRefusal(outcome)) endWith(wordsFor(outcome))
tellLink(person.name, makeSignInLink(house, person.id))
house.close()
