import { mailDomain, type Email } from './mailbox.ts'

interface ReleasedHead {
  council: string
  pack: string
  number: number
  hash: string
  /** An instant. */
  at: string
}

/** The head of a release, for a mailbox that the council cannot take it back from. */
export function headMail(
  address: string,
  { council, pack, number, hash, at }: ReleasedHead,
  { from, origin }: { from: string; origin: string },
): Email {
  return {
    to: { name: '', address },
    subject: `${council}: event ${number} of the history of its action plan`,
    text: [
      `${council} released ${pack} on ${at} (UTC). The newest event of the history of its action plan for`,
      'children’s services was then',
      '',
      `event ${number}`,
      hash,
      '',
      'Keep this e-mail. With it you can tell whether anything up to that event was rewritten afterwards.',
      `You can check this at ${origin}/public/heads`,
      '',
      `Sent by the ILACS Tracker of ${council}.`,
      '',
    ].join('\n'),
    messageId: `<head-${number}-${hash.slice(0, 32)}@${mailDomain(from)}>`,
    date: new Date(at),
  }
}
