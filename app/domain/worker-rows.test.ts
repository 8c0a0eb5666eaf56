import { describe, expect, it } from 'vitest'
import { readWorkerRows } from './worker-rows.ts'

const table = (...rows: string[]) =>
  readWorkerRows(
    rows.map((row, at) => ({
      number: at + 1,
      cells: row.split('|').map(text => (text === '' ? null : { text })),
    })),
  )

describe('the rows of a workforce count', () => {
  it('are read below their heads, in any order, whatever titles stand above', () => {
    const { workers, problems } = table(
      'Children’s services, September',
      'Cases held|Job title|Agency worker|WTE',
      '18|ASYE|No|1',
      '24|Senior Social Worker|agency|60%',
      '0|Team Manager|n|0.5',
      '',
    )
    expect(problems).toEqual([])
    expect(workers).toEqual([
      { role: 'newly-qualified', agency: false, fte: 1, cases: 18 },
      { role: 'senior-practitioner', agency: true, fte: 0.6, cases: 24 },
      { role: 'first-line-manager', agency: false, fte: 0.5, cases: 0 },
    ])
  })

  it.each([
    ['Social Worker', 'case-holder'],
    ['Advanced practitioner', 'senior-practitioner'],
    ['Newly-qualified social worker', 'newly-qualified'],
    ['Assistant Team Manager', 'first-line-manager'],
    ['Service manager', 'middle-manager'],
    ['Assistant Director', 'senior-manager'],
    ['Head of service', 'senior-manager'],
  ])('know “%s” for what it is', (words, role) => {
    expect(table('Role|Agency|FTE|Cases', `${words}|no|1|3`).workers).toMatchObject([{ role }])
  })

  it('say by row what is to be mended, all of it at once', () => {
    const { problems } = table('Role|Agency|FTE|Cases', 'Gardener|no|1|3', 'SW|perhaps||3', 'SW|no|1|three')
    expect(problems.map(({ row, message }) => `${String(row)} ${message.split('.')[0] ?? ''}`)).toEqual([
      '2 Role is “Gardener”',
      '3 Agency is “perhaps”',
      '3 FTE is empty',
      '4 Cases is “three”',
    ])
  })

  it('refuse columns that say who people are, by their head or by what they hold', () => {
    for (const head of ['Name', 'Worker', 'Employee no.', 'Date of birth', 'E-mail'])
      expect(table(`${head}|Role|Agency|FTE|Cases`, 'x|SW|no|1|3').problems[0]?.message).toContain(
        `Take out the column “${head}”`,
      )
    const unnamed = table(
      'Who|Role|Agency|FTE|Cases',
      'Tom Keller|SW|no|1|3',
      'Grace Obi|SW|no|1|4',
      'Imran Sadiq|SW|no|1|4',
    )
    expect(unnamed).toMatchObject({ workers: [], problems: [{ row: 0 }] })
  })

  it('leave other columns out, and say which', () => {
    const { workers, leftOut } = table('Team|Role|Agency|FTE|Cases', 'North|SW|no|1|3')
    expect(workers).toHaveLength(1)
    expect(leftOut).toEqual(['Team'])
  })

  it('say which column is missing', () => {
    expect(table('Role|FTE|Cases', 'SW|1|3').problems[0]?.message).toContain('There is no column Agency')
    expect(table('Role|Agency|FTE|Cases').problems[0]?.message).toContain('no row below')
  })
})
