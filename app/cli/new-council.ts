// npm run new-council: an empty council in DATA_DIR, with the administrator who will let the others in.
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { foundCouncil } from '../commands/found-council.ts'
import { carryOut } from '../commands/runner.ts'
import { text } from '../domain/form.ts'
import { personFields } from '../domain/person-fields.ts'
import { isRefusal, wordsFor } from '../domain/refusal.ts'
import { openHouse } from '../web/house.ts'
import { makeSignInLink } from '../web/sign-in-links.ts'
import { endWith } from './end-with.ts'
import { tellLink } from './sign-in-link/tell-link.ts'

const usage =
  'npm run new-council -- --name "Fenwick Council" --administrator "Asha Brandt" --email asha.brandt@fenwick.example'
const Asked = z.object({
  name: text('the name of the council: --name', 120),
  administrator: personFields.name,
  email: personFields.email,
})

const option = { type: 'string' } as const
const { values } = parseArgs({ options: { name: option, administrator: option, email: option } })
const asked = Asked.safeParse(values)
if (!asked.success) endWith(`${z.prettifyError(asked.error)}\n\n${usage}`)
const { name, administrator, email } = asked.data

const house = openHouse(process.env)
const outcome = carryOut(
  house.live,
  'found-council',
  foundCouncil,
  { council: name, demonstration: false, administrator: { name: administrator, email, post: null } },
  { by: 'P-001', role: 'administrator', at: house.now() },
)
if (isRefusal(outcome)) endWith(`${wordsFor(outcome)}: ${house.dataDirectory}`)
console.log(`${name} has begun in ${house.dataDirectory}.`)
tellLink(administrator, makeSignInLink(house, 'P-001'))
house.close()
