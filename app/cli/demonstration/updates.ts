/** What an owner writes at each stage of an action: `thing` is what the action is about. */
const stages: readonly ((thing: string, n: number) => { text: string; next: string })[] = [
  thing => ({
    text: `Work on ${thing} has begun. A small group of practitioners and a manager met and agreed who does what.`,
    next: 'Agree what good looks like.',
  }),
  (thing, n) => ({
    text: `We looked at where we are with ${thing}: ${20 + (n % 5) * 4} records were read, and the picture differs between teams.`,
    next: 'Share the picture with team managers.',
  }),
  thing => ({
    text: `A first version of what we want for ${thing} was written and sent to the teams for comments.`,
    next: 'Collect comments and settle the wording.',
  }),
  (thing, n) => ({
    text: `Two teams have tried it for ${4 + (n % 3)} weeks. Practitioners find it helps; they asked for less to type. That has been changed for ${thing}.`,
    next: 'Widen the trial.',
  }),
  (thing, n) => ({
    text: `${5 + (n % 4)} of 11 teams now take part. A short guide on ${thing} is on every desk.`,
    next: 'Bring in the remaining teams.',
  }),
  (thing, n) => ({
    text: `An audit of ${25 + (n % 4) * 5} records found ${thing} in ${62 + (n % 7) * 3}%. Weaker where staff are new.`,
    next: 'Pair new staff with experienced ones.',
  }),
  (thing, n) => ({
    text: `All teams now take part. The latest sample shows ${thing} in ${76 + (n % 6) * 3}%, up from the audit before.`,
    next: 'Hear from children and families.',
  }),
  thing => ({
    text: `We asked families about ${thing}. Most said they knew better what would happen next. Two said it came too late; we spoke with both teams.`,
    next: 'Keep the monthly sample going.',
  }),
  (thing, n) => ({
    text: `${thing.charAt(0).toUpperCase()}${thing.slice(1)}: ${88 + (n % 5) * 2}% in the last sample, for the third month, and part of induction by now.`,
    next: 'Prepare the evidence for the board.',
  }),
]

/** The n-th update of an action that will have `count` of them: from the beginning to the end of its course. */
export function updateText(thing: string, n: number, count: number): { text: string; next: string } {
  const stage = Math.min(stages.length - 1, Math.floor((n * stages.length) / Math.max(count, 1)))
  const write = stages[stage]
  if (write === undefined) throw new Error('There is always a stage')
  return write(thing, n)
}
