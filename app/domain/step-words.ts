import { roleBands, roleBandWords, type RoleBand } from './role-band.ts'
import { inWords } from './wording.ts'

const roles: Record<RoleBand, string> = {
  'newly-qualified': 'Newly qualified workers (ASYE)',
  'case-holder': 'Social workers',
  'senior-practitioner': 'Senior or advanced practitioners',
  'first-line-manager': 'First line managers',
  'middle-manager': 'Middle managers',
  'senior-manager': 'Senior managers',
}
const plurals = new Map(roleBands.map(band => [roleBandWords[band], roles[band]]))

/** The changes of one step, those that do the same said once: `Senior, middle and first line managers left out`. */
export function joinedChanges(changes: readonly string[]): string[] {
  const parts = changes.map(change => {
    const [who = '', what = ''] = change.split(': ')
    return { who: plurals.get(who) ?? who, what }
  })
  return [...Map.groupBy(parts, ({ what }) => what)].map(([what, same]) =>
    `${together(same.map(({ who }) => who))} ${what}`.trim(),
  )
}

const managers = ' managers'

/** Managers of several kinds are called so once. */
function together(names: readonly string[]): string {
  const kinds = names.filter(name => name.endsWith(managers)).map(name => name.slice(0, -managers.length))
  const others = names.filter(name => !name.endsWith(managers))
  const said = [
    ...others,
    ...(kinds.length === 0 ? [] : [`${inWords(kinds.map(lowerAfterFirst))}${managers}`]),
  ]
  return inWords(said.map(lowerAfterFirst))
}

const lowerAfterFirst = (words: string, at: number) =>
  at === 0 ? words : words.charAt(0).toLowerCase() + words.slice(1)
