import type { Day } from './day.ts'
import { shareOf } from './expected-effect.ts'
import type { Effect, Finding } from './effect.ts'

/** Whether what was expected is there yet, in few words. */
export function movementWords({ expected }: Effect, { movement, latest }: Finding, today: Day): string {
  const passed = expected.by < today ? ', and the day has passed' : ''
  switch (movement) {
    case 'none':
      return `No figure since it was attached${passed}`
    case 'not-comparable':
      return 'Not comparable: only figures by another definition'
    case 'reached':
      return 'Reached'
    case 'beyond':
      return 'Gone beyond it'
    case 'on-the-way':
      return `On the way: ${String(Math.floor(shareOf(expected, latest?.value ?? expected.from) * 100))}%${passed}`
    case 'little':
      return `No change to speak of${passed}`
    case 'other-way':
      return `Gone the other way${passed}`
  }
}
