import { expect, test } from 'vitest'
import { dayOf, inspectionSpan } from './inspection-dates.ts'

test.each([
  ['21 February to 4 March 2022', '2022-02-21', '2022-03-04'],
  ['6 to 17 December 2021', '2021-12-06', '2021-12-17'],
  ['30 June 2025 to 4 July 2025', '2025-06-30', '2025-07-04'],
  ['20 January 2015 – 11 February 2015', '2015-01-20', '2015-02-11'],
  ['12 December to 6 January 2023', '2022-12-12', '2023-01-06'],
  ['7 and 8 July 2021', '2021-07-07', '2021-07-08'],
  ['9 to 13 March and 6 to 10 July 2020', '2020-03-09', '2020-07-10'],
  ['1st July 2021', '2021-07-01', '2021-07-01'],
])('%s is %s to %s', (printed, began, ended) => {
  expect(inspectionSpan(printed)).toEqual({ began, ended })
})

test.each(['', 'spring 2022', '30 to 31 February 2022', '4 March to 1 February 2022', '6 to 17 December'])(
  '"%s" is no span of days, and none is guessed',
  printed => {
    expect(inspectionSpan(printed)).toBeNull()
  },
)

test('a single day is read with its month and year, and only if the calendar has it', () => {
  expect(dayOf('by 6 July 2023.')).toBe('2023-07-06')
  expect(dayOf('31 June 2023')).toBeNull()
})
