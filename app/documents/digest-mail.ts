import { formatDay, type Day } from '../domain/day.ts'
import { escaped } from '../domain/escaped.ts'
import type { DigestStep } from '../domain/events/cycles.ts'
import { plural } from '../domain/wording.ts'

export interface DigestMatter {
  council: string
  cycle: { name: string; closes: Day }
  step: DigestStep
  /** Who reads it. */
  name: string
  /** `title` null where it may not leave the service, `who` where it is another who owes the report. */
  owed: readonly { ref: string; title: string | null; who: string | null }[]
  /** `https://tracker.example` */
  origin: string
  /** The newest event when it is sent: a copy of the head of history that nobody can take back. */
  head: { number: number; hash: string }
}

/** A digest as an e-mail: as little as lets its reader act, with a link to each action. Everything else is read there. */
export function digestMail({ council, cycle, step, name, owed, origin, head }: DigestMatter) {
  const { subject, says } = wording(step, cycle.name, formatDay(cycle.closes), owed.length)
  const items = owed.map(({ ref, title, who }) => ({
    ref,
    href: `${origin}/actions/${ref}`,
    words: `${title ?? 'under embargo, so its title is not sent'}${who === null ? '' : ` (${who})`}`,
  }))
  const sealed = `Head of the history: event ${head.number}, ${head.hash}. You can check this at`
  const heads = `${origin}/public/heads`
  const sent = `Sent by the ILACS Tracker of ${council}.`
  return {
    subject,
    text: [
      `${name},`,
      '',
      says,
      '',
      ...items.map(({ ref, href, words }) => `- ${ref} ${words}\n  ${href}`),
      '',
      `Everything that awaits you: ${origin}/`,
      '',
      `${sealed} ${heads}`,
      '',
      sent,
      '',
    ].join('\n'),
    html: [
      `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>`,
      `<p>${escaped(name)},</p><p>${escaped(says)}</p><ul>`,
      ...items.map(
        ({ ref, href, words }) => `<li><a href="${escaped(href)}">${ref}</a> ${escaped(words)}</li>`,
      ),
      `</ul><p><a href="${escaped(`${origin}/`)}">Everything that awaits you</a></p>`,
      `<p>${escaped(sealed)} <a href="${escaped(heads)}">${escaped(heads)}</a></p>`,
      `<p>${escaped(sent)}</p></body></html>`,
    ].join('\n'),
  }
}

function wording(step: DigestStep, cycle: string, closes: string, count: number) {
  const updates = plural(count, 'update')
  switch (step) {
    case 'opening':
    case 'before-close':
      return {
        subject: `${cycle}: ${updates} due by ${closes}`,
        says: `Reporting cycle “${cycle}” closes on ${closes}. Please post an update on:`,
      }
    case 'after-close':
      return {
        subject: `${cycle}: ${updates} overdue since ${closes}`,
        says: `Reporting cycle “${cycle}” closed on ${closes}. No update was posted in it, and one is still needed, on:`,
      }
    case 'escalation':
      return {
        subject: `${cycle}: ${plural(count, 'action')} of yours without an update`,
        says: `Reporting cycle “${cycle}” closed on ${closes}. You are the executive lead of actions on which nobody has reported since:`,
      }
  }
}
