import { expect, test } from 'vitest'
import { permissionInWords, permissionParts } from './permission-words.ts'
import { permissions } from './permission.ts'

test('every deed is told once, but those that only the terminal does', () => {
  const told = permissionParts.flatMap(({ deeds }) => deeds)
  expect([...told, 'found-council', 'send-digests'].toSorted()).toEqual(Object.keys(permissions).toSorted())
})

test('who may do a deed is told with how they must stand to it', () => {
  expect(permissionInWords('verify-claim')).toEqual({
    what: 'Verify claims or send them back',
    who: [
      'Deputy director, where somebody else made the claim',
      'Plan manager, where somebody else made the claim',
    ],
  })
  expect(permissionInWords('plan-meeting').who).toEqual(['Governance officer'])
  expect(permissionInWords('read-plan').who).toEqual(['Everyone who is signed in'])
})
