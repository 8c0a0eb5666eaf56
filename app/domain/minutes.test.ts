import { describe, expect, it } from 'vitest'
import { addItem } from './agenda.ts'
import { recordAttendance } from './attendance.ts'
import { Day } from './day.ts'
import { declareInterest, removeInterest } from './interest.ts'
import { confirmingWords, confirmMinutes, correctMinutes, draftMinutes } from './minutes.ts'
import { recordResolution } from './resolution.ts'

const july = {
  ref: 'scrutiny-board-2022-07-06',
  body: 'scrutiny-board',
  on: Day.parse('2022-07-06'),
  held: true,
  items: [1, 2],
  resolutions: 4,
  approves: true,
  minutesDrafted: true,
  confirmed: false,
}
const september = {
  ...july,
  ref: 'scrutiny-board-2022-09-07',
  on: Day.parse('2022-09-07'),
  resolutions: 0,
  held: false,
}
const today = september.on
const resolution = { item: 1, words: confirmingWords(july.on), by: 'P-007', today }
const correction = { ...resolution, about: 2, correction: 'The average was 21, not 12.' }

describe('drafting minutes', () => {
  const notes = [
    { item: 1, note: '' },
    { item: 2, note: 'The chair thanked officers.' },
  ]
  const draft = (more: object, typed: [number, string][] = [[2, 'The chair thanked officers.']]) =>
    draftMinutes({ ...july, ...more }, notes, new Map(typed))

  it('the first time says so, also where no note is added', () => {
    expect(draft({ minutesDrafted: false })).toEqual([
      { type: 'minutes-drafted', says: { meeting: july.ref } },
    ])
  })

  it('keeps what a note said before', () => {
    expect(draft({}, [[1, 'Members asked about caseloads.']])).toEqual([
      {
        type: 'item-minuted',
        says: { meeting: july.ref, item: 1, was: '', is: 'Members asked about caseloads.' },
      },
      {
        type: 'item-minuted',
        says: { meeting: july.ref, item: 2, was: 'The chair thanked officers.', is: '' },
      },
    ])
  })

  it('is refused before the meeting was held, where nothing changes, and once they are confirmed', () => {
    expect(draft({ held: false })).toEqual({ refused: 'not-held' })
    expect(draft({})).toEqual({ refused: 'nothing-changed' })
    expect(draft({ confirmed: true })).toEqual({ refused: 'minutes-confirmed' })
  })
})

describe('confirming minutes', () => {
  it('is a resolution of a later meeting of the same body', () => {
    expect(confirmMinutes(july, september, resolution)).toEqual([
      {
        type: 'resolution-recorded',
        says: {
          meeting: september.ref,
          letter: 'a',
          item: 1,
          words: 'That the minutes of the meeting held on 6 July 2022 be confirmed as a correct record.',
        },
      },
      { type: 'meeting-held', says: { meeting: september.ref } },
      { type: 'minutes-confirmed', says: { meeting: july.ref, by: { meeting: september.ref, letter: 'a' } } },
    ])
  })

  it('is refused to the meeting itself, to an earlier one, and to another body', () => {
    const refused = { refused: 'not-a-later-meeting' }
    expect(confirmMinutes(july, july, resolution)).toEqual(refused)
    expect(confirmMinutes(september, july, resolution)).toEqual(refused)
    expect(confirmMinutes(july, { ...september, body: 'executive-board' }, resolution)).toEqual(refused)
  })

  it('is refused of minutes not drafted, and twice', () => {
    const undrafted = { ...july, minutesDrafted: false }
    expect(confirmMinutes(undrafted, september, resolution)).toEqual({ refused: 'minutes-not-drafted' })
    const confirmed = { ...july, confirmed: true }
    expect(confirmMinutes(confirmed, september, resolution)).toEqual({ refused: 'minutes-confirmed' })
  })

  it('is refused before the later meeting’s day, and under an item it does not have', () => {
    const early = { ...resolution, today: july.on }
    expect(confirmMinutes(july, september, early)).toEqual({ refused: 'meeting-not-begun' })
    const nowhere = { ...resolution, item: 3 }
    expect(confirmMinutes(july, september, nowhere)).toEqual({ refused: 'no-such-item' })
  })
})

describe('correcting confirmed minutes', () => {
  const confirmed = { ...july, confirmed: true }

  it('is a resolution of a later meeting, and stands beside what was confirmed', () => {
    expect(correctMinutes(confirmed, september, correction)).toMatchObject([
      { type: 'resolution-recorded' },
      { type: 'meeting-held' },
      {
        type: 'minutes-corrected',
        says: { meeting: july.ref, item: 2, by: { meeting: september.ref, letter: 'a' } },
      },
    ])
  })

  it('is refused of a draft, which is edited, and about an item that is none', () => {
    expect(correctMinutes(july, september, correction)).toEqual({ refused: 'minutes-not-confirmed' })
    expect(correctMinutes(confirmed, september, { ...correction, about: 3 })).toEqual({
      refused: 'no-such-item',
      field: 'about',
    })
  })
})

describe('once its minutes are confirmed', () => {
  const meeting = { ...july, confirmed: true, quorum: null, agendaPublishedOn: null }
  const refused = { refused: 'minutes-confirmed' }

  it('a meeting takes no further resolution', () => {
    const words = { ...resolution, effect: { does: 'words' }, votes: null, dissent: null } as const
    expect(recordResolution(meeting, [], words)).toEqual(refused)
  })

  it('its attendance, interests and items stay as they are', () => {
    expect(recordAttendance(meeting, [], { told: new Map(), others: '', today })).toEqual(refused)
    const declared = { member: 1, item: null, kind: 'dual-role', words: 'Both', leftRoom: false } as const
    expect(declareInterest(meeting, { known: [], already: 0 }, { ...declared, today })).toEqual(refused)
    expect(removeInterest(meeting, { interest: 1, item: null }, 'A mistake')).toEqual(refused)
    expect(addItem(meeting, { title: 'Workforce', inspection: null, lateReason: null })).toEqual(refused)
  })
})
