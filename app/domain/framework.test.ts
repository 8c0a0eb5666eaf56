import { describe, expect, test } from 'vitest'
import { Day } from './day.ts'
import { frameworkFor, frameworks, gradeName, type Framework } from './framework.ts'
import { InspectionKind, inspectionKinds } from './inspection-kind.ts'

const day = (text: string) => Day.parse(text)
const areas = (kind: InspectionKind, began: string) =>
  frameworkFor(kind, day(began))?.areas.map(({ name }) => name)

describe('the framework follows the day the inspection began', () => {
  test.each([
    ['standard-inspection', '2018-01-01', 'ilacs-2018'],
    ['standard-inspection', '2022-02-21', 'ilacs-2018'],
    ['short-inspection', '2022-12-31', 'ilacs-2018'],
    ['short-inspection', '2023-01-01', 'ilacs-2023'],
    ['standard-inspection', '2026-03-31', 'ilacs-2023'],
    ['standard-inspection', '2026-04-01', 'ilacs-2026'],
    ['sif', '2016-09-12', 'sif-2013'],
    ['sif', '2018-01-15', 'sif-2013'],
  ] as const)('a %s begun %s is judged by %s', (kind, began, key) => {
    expect(frameworkFor(kind, day(began))?.key).toBe(key)
  })

  test('an ILACS inspection before 2018 has none', () => {
    expect(frameworkFor('standard-inspection', day('2017-12-31'))).toBeUndefined()
  })

  test('exactly the kinds that give grades have a framework', () => {
    for (const kind of InspectionKind.options)
      expect(frameworkFor(kind, day('2026-06-01')) !== undefined, kind).toBe(
        inspectionKinds[kind].givesGrades,
      )
  })
})

describe('judgement areas', () => {
  test('in 2022 children in care and care leavers are one', () => {
    expect(areas('standard-inspection', '2022-02-21')).toEqual([
      'The impact of leaders on social work practice with children and families',
      'The experiences and progress of children who need help and protection',
      'The experiences and progress of children in care and care leavers',
      'Overall effectiveness',
    ])
  })
  test('from 2023 care leavers are their own', () => {
    expect(areas('short-inspection', '2025-06-30')).toEqual([
      'The impact of leaders on social work practice with children and families',
      'The experiences and progress of children who need help and protection',
      'The experiences and progress of children in care',
      'The experiences and progress of care leavers',
      'Overall effectiveness',
    ])
  })
  test('from April 2026 overall effectiveness is gone and four remain', () => {
    expect(areas('standard-inspection', '2026-05-11')).toHaveLength(4)
    expect(areas('standard-inspection', '2026-05-11')).not.toContain('Overall effectiveness')
  })
  test('the SIF has six, with its own words', () => {
    expect(areas('sif', '2016-09-12')).toEqual([
      'Overall',
      'Children who need help and protection',
      'Children looked after and achieving permanence',
      'Adoption performance',
      'Experiences and progress of care leavers',
      'Leadership, management and governance',
    ])
  })
  test.each(frameworks)('no area or grade of $name shares its key', ({ areas, grades }) => {
    expect(new Set(areas.map(({ key }) => key)).size).toBe(areas.length)
    expect(new Set(grades.map(({ key }) => key)).size).toBe(grades.length)
  })
})

describe('grades', () => {
  const ilacs = frameworkFor('standard-inspection', day('2022-02-21'))
  const sif = frameworkFor('sif', day('2016-09-12'))
  if (!ilacs || !sif) throw new Error('no framework to test grades with')

  test('requires improvement is "to be good" in ILACS only', () => {
    expect(gradeName(ilacs, 'requires-improvement')).toBe('Requires improvement to be good')
    expect(gradeName(sif, 'requires-improvement')).toBe('Requires improvement')
  })
  test.each(frameworks)('no grade given in $name is said so, and is none of its grades', framework => {
    expect(gradeName(framework, null)).toBe('No grade given')
    expect(framework.grades.map(({ name }) => name)).not.toContain('No grade given')
  })
})

test('a renewed framework is one more entry', () => {
  const renewed: Framework = {
    key: 'renewed',
    name: 'Renewed',
    from: day('2027-04-01'),
    kinds: ['standard-inspection'],
    areas: [{ key: 'family-help', name: 'Family help' }],
    grades: [{ key: 'strong', name: 'Strong' }],
  }
  const versions = [...frameworks, renewed]
  expect(frameworkFor('standard-inspection', day('2027-04-01'), versions)).toBe(renewed)
  expect(frameworkFor('standard-inspection', day('2027-03-31'), versions)?.key).toBe('ilacs-2026')
  expect(frameworkFor('short-inspection', day('2027-04-01'), versions)?.key).toBe('ilacs-2026')
})

test('frameworks stand oldest first, under keys of their own', () => {
  const days = frameworks.map(({ from }) => from)
  expect(days).toEqual(days.toSorted())
  expect(new Set(frameworks.map(({ key }) => key)).size).toBe(frameworks.length)
})
