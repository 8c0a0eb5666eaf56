import { z } from 'zod'
import { inThousands } from '../domain/wording.ts'

export interface StatusWording {
  readonly title: string
  readonly paragraphs: readonly string[]
}

/** Why a moment that was asked for cannot be looked back to. */
const NoMoment = z.union([
  z.object({ asAt: z.enum(['none', 'to-come']) }),
  z.object({ asAt: z.literal('no-event'), newest: z.number() }),
])
export type NoMoment = z.infer<typeof NoMoment>

const OwnHand = z.object({ ownHand: z.literal(true) })

const wordings = new Map<number, StatusWording>([
  [
    400,
    {
      title: 'We could not read what was sent',
      paragraphs: ['Go back, check what you entered and send it again.'],
    },
  ],
  [
    403,
    {
      title: 'You do not have permission to do this',
      paragraphs: [
        'Nothing has been changed.',
        'If you need it for your work, ask the person who manages access at your council.',
      ],
    },
  ],
  [
    404,
    {
      title: 'Page not found',
      paragraphs: [
        'If you typed the web address, check it is correct.',
        'If you pasted the web address, check you copied the whole of it.',
        'If the address is correct, the page may have moved or may not be open to you.',
      ],
    },
  ],
  [
    405,
    {
      title: 'This page cannot be used like that',
      paragraphs: ['Nothing has been changed.', 'Go to the start page and find the form from there.'],
    },
  ],
  [
    410,
    {
      title: 'This file has been removed',
      paragraphs: [
        'It held personal data that should never have been here.',
        'The history says who removed it, when and why.',
      ],
    },
  ],
  [
    413,
    {
      title: 'What was sent is too large',
      paragraphs: [
        'Nothing has been changed.',
        'A file can be up to 50 MB and a text up to 100,000 characters.',
      ],
    },
  ],
  [
    429,
    {
      title: 'Too many attempts',
      paragraphs: ['Wait a few minutes, then try again.'],
    },
  ],
  [
    503,
    {
      title: 'The service is stopping',
      paragraphs: ['Nothing has been changed.', 'Wait a minute, then try again.'],
    },
  ],
])

const ownHand: StatusWording = {
  title: 'Somebody else has to do this',
  paragraphs: [
    'Nothing has been changed.',
    'You wrote, asked for or claimed it yourself, so the next step is for another person.',
  ],
}

function noMomentWording(why: NoMoment): StatusWording {
  switch (why.asAt) {
    case 'none':
      return {
        title: 'This is no day and no event number',
        paragraphs: ['Enter a day, such as 2026-03-02, or an event number, such as event-1234.'],
      }
    case 'to-come':
      return { title: 'This day is still to come', paragraphs: ['Choose today or a day before.'] }
    case 'no-event':
      return {
        title: 'There is no such event',
        paragraphs: [`The newest event you can look back to is event ${inThousands(why.newest)}.`],
      }
  }
}

const fault: StatusWording = {
  title: 'Sorry, there is a problem with the service',
  paragraphs: ['Try again in a few minutes. If it happens again, tell the person who runs this service.'],
}

/**
 * What a page says for a status of 400 and above. A status without words of its own is put as its class.
 * `data` is what the answer said beside it: a 403 tells where only the person's own hand in it stood in the way, a 400
 * why a moment cannot be looked back to.
 */
export function wordingFor(status: number, data?: unknown): StatusWording {
  const noMoment = NoMoment.safeParse(data)
  if (status === 400 && noMoment.success) return noMomentWording(noMoment.data)
  if (status === 403 && OwnHand.safeParse(data).success) return ownHand
  return wordings.get(status) ?? (status < 500 ? wordings.get(400) : undefined) ?? fault
}

/** Only a fault of ours is worth quoting to whoever runs the service. */
export function isOurFault(status: number): boolean {
  return status >= 500
}
