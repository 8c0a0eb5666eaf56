import { describe, expect, it } from 'vitest'
import { Day } from '../domain/day.ts'
import { digestSteps } from '../domain/events/cycles.ts'
import { digestMail, type DigestMatter } from './digest-mail.ts'

const matter: DigestMatter = {
  council: 'Aldermere Council',
  cycle: { name: 'June 2022', closes: Day.parse('2022-06-30') },
  step: 'opening',
  name: 'Tom Keller',
  owed: [
    { ref: 'A-001', title: 'Plans & <reviews>', who: null },
    { ref: 'A-003', title: null, who: 'Aldermere Health Trust' },
  ],
  origin: 'https://tracker.example',
  head: { number: 412, hash: 'ab'.repeat(32) },
}

describe('a digest', () => {
  it('is plain text that leads to each action, and to the start page', () => {
    expect(digestMail(matter).text).toBe(
      [
        'Tom Keller,',
        '',
        'Reporting cycle “June 2022” closes on 30 June 2022. Please post an update on:',
        '',
        '- A-001 Plans & <reviews>',
        '  https://tracker.example/actions/A-001',
        '- A-003 under embargo, so its title is not sent (Aldermere Health Trust)',
        '  https://tracker.example/actions/A-003',
        '',
        'Everything that awaits you: https://tracker.example/',
        '',
        `Head of the history: event 412, ${'ab'.repeat(32)}. You can check this at https://tracker.example/public/heads`,
        '',
        'Sent by the ILACS Tracker of Aldermere Council.',
        '',
      ].join('\n'),
    )
  })

  it('is escaped in its HTML part', () => {
    expect(digestMail(matter).html).toContain('>A-001</a> Plans &amp; &lt;reviews&gt;</li>')
  })

  it('says in its subject how many and by when, at every step, and names no action there', () => {
    expect(digestSteps.map(step => digestMail({ ...matter, step }).subject)).toEqual([
      'June 2022: 2 updates due by 30 June 2022',
      'June 2022: 2 updates due by 30 June 2022',
      'June 2022: 2 updates overdue since 30 June 2022',
      'June 2022: 2 actions of yours without an update',
    ])
  })
})
