import { expect, test } from 'vitest'
import { mailSettingsOf } from './mail-settings.ts'

const whole = {
  SMTP_URL: 'smtps://tracker:secret@mail.aldermere.example',
  MAIL_FROM: 'Children’s plan <plan@aldermere.example>',
  PUBLIC_ORIGIN: 'https://tracker.example',
}

test('reminders are set up where all three settings can be used', () => {
  expect(mailSettingsOf(whole)).toEqual({
    smtp: whole.SMTP_URL,
    from: whole.MAIL_FROM,
    origin: whole.PUBLIC_ORIGIN,
  })
  expect(mailSettingsOf({ ...whole, MAIL_FROM: 'plan@aldermere.example' })).toHaveProperty('from')
})

test('whatever is missing or unusable is named, and its value never is', () => {
  expect(mailSettingsOf({})).toEqual({ missing: ['SMTP_URL', 'MAIL_FROM', 'PUBLIC_ORIGIN'] })
  for (const [name, value] of [
    ['SMTP_URL', 'mail.aldermere.example'],
    ['MAIL_FROM', 'Children’s plan'],
    ['MAIL_FROM', 'plan@aldermere.example\r\nBcc: all@aldermere.example'],
    ['PUBLIC_ORIGIN', 'tracker.example'],
    ['PUBLIC_ORIGIN', 'https://tracker.example/plan'],
  ] as const)
    expect(mailSettingsOf({ ...whole, [name]: value })).toEqual({ missing: [name] })
})
