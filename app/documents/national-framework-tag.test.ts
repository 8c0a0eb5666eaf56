import { expect, test } from 'vitest'
import { nationalFrameworkTags } from './national-framework-tag.ts'

test.each([
  ['(outcome 4, national framework)', [{ type: 'outcome', number: 4 }]],
  ['(Outcome three)', [{ type: 'outcome', number: 3 }]],
  ['(Enabler two)', [{ type: 'enabler', number: 2 }]],
  ['(outcome 3: national framework)', [{ type: 'outcome', number: 3 }]],
  ['(National framework, outcome 2)', [{ type: 'outcome', number: 2 }]],
  ['(Children’s Social Care National Framework: principle 2)', [{ type: 'principle', number: 2 }]],
  ['[outcome 1 of the national framework].', [{ type: 'outcome', number: 1 }]],
  [
    '(Enabler: the workforce is equipped and effective, National Framework)',
    [{ type: 'enabler', name: 'the workforce is equipped and effective' }],
  ],
  [
    '(enabler 3: the workforce is equipped and effective)',
    [{ type: 'enabler', number: 3, name: 'the workforce is equipped and effective' }],
  ],
  [
    '(outcomes 1 and 3, national framework)',
    [
      { type: 'outcome', number: 1 },
      { type: 'outcome', number: 3 },
    ],
  ],
  [
    '(outcome 2 and enabler 1, national framework)',
    [
      { type: 'outcome', number: 2 },
      { type: 'enabler', number: 1 },
    ],
  ],
  ['(PLO)', []],
  ['outcome 4 without brackets', []],
])('%s', (tag, understood) => {
  expect(nationalFrameworkTags(`The pace of planning. ${tag}`)).toEqual(understood)
})
