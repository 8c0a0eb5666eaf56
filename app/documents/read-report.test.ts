import { describe, expect, test } from 'vitest'
import { makeLetter, makeReport, type ReportToMake } from '../../e2e/world/make-report.ts'
import { readPastedText, readReport } from './read-report.ts'
import type { NotAReport, Report } from './report.ts'

const areas2023 = [
  'The impact of leaders on social work practice with children and families',
  'The experiences and progress of children who need help and protection',
  'The experiences and progress of children in care',
  'The experiences and progress of care leavers',
  'Overall effectiveness',
]

const fernshire: ReportToMake = {
  council: 'Fernshire',
  inspectionDates: '30 June 2025 to 11 July 2025',
  leadInspector: 'Rosalind Ayre',
  judgements: areas2023.map((area, i) => ({
    area,
    grade: i === 3 ? 'Requires improvement to be good' : 'Good',
  })),
  summary: [
    'Children in Fernshire receive help that is timely and that makes a difference to their lives at home.',
  ],
  improvement: {
    footnote: 'The areas for improvement have been cross-referenced with the national framework.',
    points: [
      {
        text: 'The recording of children’s wishes in pre-proceedings work, so that it is never lost in decision-making. (outcome 1, national framework)',
      },
      { text: 'The oversight of:', subPoints: ['private fostering', 'return conversations.'] },
    ],
  },
  parts: [
    {
      heading: 'The experiences and progress of children who need help and protection: good',
      paragraphs: [
        'Help comes early and is well coordinated between the agencies that know each family best.',
        'Thresholds are understood.',
      ],
    },
  ],
}

const made = async (changes: Partial<ReportToMake> = {}) =>
  asReport(await readReport(await makeReport({ ...fernshire, ...changes })))

function asReport(read: Report | NotAReport): Report {
  if ('refused' in read) throw new Error(`refused: ${read.refused}`)
  return read
}

describe('a report', () => {
  test('gives its council, dates and lead inspector', async () => {
    expect(await made()).toMatchObject({
      framework: 'ILACS 2023',
      kind: 'standard-inspection',
      localAuthority: 'Fernshire',
      inspectionDates: '30 June 2025 to 11 July 2025',
      began: '2025-06-30',
      ended: '2025-07-11',
      leadInspector: 'Rosalind Ayre',
      published: null,
      notUnderstood: [],
    })
  })

  test('gives every row of its table, though labels and grades run over lines', async () => {
    const { judgements } = await made()
    expect(judgements.map(({ printed }) => printed)).toEqual(fernshire.judgements)
  })

  test('of 2018 has its table read too, with the grade between two lines of its area', async () => {
    const judgements = ['leaders', 'help', 'care', 'overall'].map((_, i) => ({
      area:
        [
          ...areas2023.slice(0, 2),
          'The experiences and progress of children in care and care leavers',
          'Overall effectiveness',
        ][i] ?? '',
      grade: i === 1 ? 'Requires improvement to be good' : 'Good',
    }))
    const older = await made({
      older: true,
      council: 'Fernshire County Council',
      inspectionDates: '11 June 2018 to 15 June 2018',
      judgements,
    })
    expect(older.judgements.map(({ printed }) => printed)).toEqual(judgements)
    expect(older).toMatchObject({
      framework: 'ILACS 2018',
      kind: 'short-inspection',
      localAuthority: 'Fernshire',
      leadInspector: 'Rosalind Ayre',
    })
  })

  test('keeps a slip in the table beside the area it means', async () => {
    const judgements = fernshire.judgements.map(row => ({
      ...row,
      area: row.area.replace('of care leavers', 'of children care leavers'),
    }))
    const { judgements: read } = await made({ judgements })
    expect(read[3]).toMatchObject({
      area: 'The experiences and progress of care leavers',
      areaKey: 'care-leavers',
      gradeKey: 'requires-improvement',
      printed: { area: 'The experiences and progress of children care leavers' },
    })
  })

  test('from April 2026 has no overall grade, and none is invented', async () => {
    const read = await made({
      inspectionDates: '11 to 22 May 2026',
      judgements: fernshire.judgements.slice(0, 4),
    })
    expect(read.framework).toBe('ILACS 2026')
    expect(read.judgements).toHaveLength(4)
    expect(read.notUnderstood).toEqual([])
  })

  test('keeps each point to the letter, its sub-points under it and its framework tag understood', async () => {
    const { improvementHeading, improvementPoints } = await made()
    expect(improvementHeading).toBe('What needs to improve?')
    expect(improvementPoints).toMatchObject([
      {
        text: fernshire.improvement?.points[0]?.text,
        kind: 'improvement',
        nationalFramework: { type: 'outcome', number: 1 },
      },
      {
        text: 'The oversight of:',
        subPoints: [{ text: 'private fostering' }, { text: 'return conversations.' }],
      },
    ])
  })

  test('says where each point stands on its page', async () => {
    const { improvementPoints } = await made()
    const [first, second] = improvementPoints.map(({ place }) => place[0])
    expect(first?.page).toBe(improvementPoints[0]?.page)
    expect(first?.height).toBeGreaterThan(24)
    expect(second?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0) - 4)
  })

  test('has a point that runs over a page whole, without the footer and the footnote between', async () => {
    const long =
      'The pace at which plans are reviewed, so that no child waits longer than they should for a decision. '
        .repeat(20)
        .trim()
    const { improvementPoints } = await made({
      improvement: {
        footnote: 'A footnote about the framework.',
        points: [{ text: long }, { text: 'The last.' }],
      },
    })
    expect(improvementPoints.map(({ text }) => text)).toEqual([long, 'The last.'])
    expect(improvementPoints[0]?.place.length).toBeGreaterThan(1)
  })

  test('keeps its numbered paragraphs as findings', async () => {
    const { findings } = await made()
    const paragraphs = fernshire.parts[0]?.paragraphs
    expect(findings.map(({ paragraph, text }) => ({ paragraph, text }))).toEqual([
      { paragraph: 1, text: paragraphs?.[0] },
      { paragraph: 2, text: paragraphs?.[1] },
    ])
  })

  test('whose section is prose gives no points and says so', async () => {
    const prose = 'There is very little that is not already in hand.'
    const read = await made({ improvement: { prose, points: [] } })
    expect(read.improvementPoints).toEqual([])
    expect(read.notUnderstood).toMatchObject([{ about: 'improvement-section', text: prose }])
  })

  test('without the section gives no points and says so', async () => {
    const read = await made({ improvement: null })
    expect(read).toMatchObject({ improvementHeading: null, improvementPoints: [] })
    expect(read.notUnderstood).toMatchObject([{ about: 'improvement-section', page: null }])
  })
})

test('a focused visit’s letter gives priority actions, improvements and the day the statement is due', async () => {
  const letter = await makeLetter({
    date: '9 September 2024',
    to: ['Ines Marlow, Director of Children’s Services', 'Fernshire Council'],
    dear: 'Dear Ms Marlow',
    title: 'Focused visit to Fernshire local authority children’s services',
    opening: [
      'This letter summarises the findings of the focused visit to Fernshire on 17 and 18 July 2024.',
    ],
    headline: 'Partners have begun to work together on what matters most.',
    priorityAction: {
      introduction: 'Swift action is needed on the following:',
      points: ['The response to children who go missing.'],
    },
    improvement: ['Supervision of social workers.', 'The timeliness of strategy meetings.'],
    findings: [
      {
        heading: 'Main findings',
        paragraphs: ['Strategy meetings do not always take place when they should.'],
      },
    ],
    nextSteps: [
      'Please share a draft action plan by 7 October 2024. The final written statement of action should be sent to Ofsted by 16 December 2024.',
    ],
  })
  const read = asReport(await readReport(letter))
  expect(read).toMatchObject({
    kind: 'focused-visit',
    framework: 'ILACS 2023',
    localAuthority: 'Fernshire',
    published: '2024-09-09',
    began: '2024-07-17',
    ended: '2024-07-18',
    statementDue: '2024-12-16',
    judgements: [],
  })
  expect(read.improvementPoints.map(({ kind, text }) => [kind, text])).toEqual([
    ['priority-action', 'The response to children who go missing.'],
    ['improvement', 'Supervision of social workers.'],
    ['improvement', 'The timeliness of strategy meetings.'],
  ])
  expect(read.notUnderstood).toMatchObject([
    { about: 'improvement-section', text: 'Swift action is needed on the following:' },
  ])
})

test('pasted text says the same as its file', async () => {
  const read = asReport(
    await readPastedText(`Inspection of Fernshire local authority
children’s services
Inspection dates: 30 June 2025 to 11 July 2025
Lead inspector: Rosalind Ayre, His Majesty’s Inspector

Judgement Grade
The impact of leaders on social work
practice with children and families
Good
The experiences and progress of
children who need help and protection Requires improvement to
be good
Overall effectiveness Good

Children in Fernshire receive help that is timely and that makes a difference to their lives at home and at school.

What needs to improve?
◼ The recording of children’s wishes in pre-
proceedings work. (enabler 3, national framework)
◼ The oversight of:
− private fostering
− return conversations.
The experiences and progress of children who need help and protection: good
1. Help comes early and is well coordinated
between the agencies.
2. Thresholds are understood.`),
  )
  expect(read.judgements.map(({ areaKey, gradeKey }) => [areaKey, gradeKey])).toEqual([
    ['leaders', 'good'],
    ['help-and-protection', 'requires-improvement'],
    ['overall-effectiveness', 'good'],
  ])
  expect(read.improvementPoints).toMatchObject([
    {
      text: 'The recording of children’s wishes in pre-proceedings work. (enabler 3, national framework)',
      place: [],
    },
    {
      text: 'The oversight of:',
      subPoints: [{ text: 'private fostering' }, { text: 'return conversations.' }],
    },
  ])
  expect(read.findings.map(({ text }) => text)).toEqual([
    'Help comes early and is well coordinated between the agencies.',
    'Thresholds are understood.',
  ])
  expect(read).toMatchObject({
    localAuthority: 'Fernshire',
    began: '2025-06-30',
    leadInspector: 'Rosalind Ayre',
  })
})
