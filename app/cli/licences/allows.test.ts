import { expect, test } from 'vitest'
import { allows } from './allows.ts'

test.each(['MIT', '(MIT OR GPL-3.0)', 'MIT AND ISC', '(BSD-2-Clause OR MIT OR Apache-2.0)'])(
  'a package under %s may be used',
  licence => expect(allows(licence)).toBe(true),
)

test.each(['GPL-3.0', 'MIT AND GPL-3.0', 'none stated', 'UNLICENSED', ''])(
  'a package under "%s" may not be used',
  licence => expect(allows(licence)).toBe(false),
)
