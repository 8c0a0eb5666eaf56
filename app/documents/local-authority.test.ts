import { expect, test } from 'vitest'
import { shortName } from './local-authority.ts'

test.each([
  ['Leeds', 'Leeds'],
  ['Leeds City', 'Leeds'],
  ['Leeds City Council', 'Leeds'],
  ['City of Bradford Metropolitan District Council', 'Bradford'],
  ['City of York', 'York'],
  ['Calderdale Metropolitan Borough Council', 'Calderdale'],
  ['Wakefield District Metropolitan Council', 'Wakefield'],
  ['London Borough of Havering', 'Havering'],
  ['Royal Borough of Kensington and Chelsea', 'Kensington and Chelsea'],
  ['The Royal Borough of Windsor and Maidenhead', 'Windsor and Maidenhead'],
  ['the Isle of Wight', 'Isle of Wight'],
  ['East Sussex County Council', 'East Sussex'],
  ['Bournemouth, Christchurch and Poole', 'Bournemouth, Christchurch and Poole'],
  ['Council of the Isles of Scilly', 'Isles of Scilly'],
  ['City of London', 'City of London'],
  ['Newcastle City', 'Newcastle'],
  ['Sandwell Metropolitan Borough', 'Sandwell'],
])('%s is %s for short', (printed, short) => {
  expect(shortName(printed)).toBe(short)
})
