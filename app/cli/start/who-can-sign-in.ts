import { councilOf, peopleWithRoles } from '../../../db/read/people.ts'
import { roleWords } from '../../domain/role.ts'
import type { House } from '../../web/house.ts'
import { demonstrationPassword } from '../demonstration/password.ts'

/** What npm start says about signing in. Only the people of an invented council are named, with their password. */
export async function whoCanSignIn(house: House): Promise<string> {
  const council = councilOf(house.live)
  if (council === undefined)
    return 'There is no council yet. Stop this, and begin one with npm run new-council.'
  if (!council.demonstration) return 'Sign in with your email address.'
  const people = peopleWithRoles(house.live).filter(({ retired }) => !retired)
  const rows = people.map(({ name, roles, email }) => [
    name,
    roles.map(role => roleWords[role]).join(', '),
    email,
  ])
  return [
    `Everyone in ${council.name}, an invented council, signs in with the password ${await demonstrationPassword(house)}`,
    ...inColumns(rows),
  ].join('\n')
}

function inColumns(rows: readonly string[][]): string[] {
  const widthOf = (column: number) => Math.max(...rows.map(row => row[column]?.length ?? 0))
  return rows.map(row => `  ${row.map((text, column) => text.padEnd(widthOf(column))).join('  ')}`.trimEnd())
}
