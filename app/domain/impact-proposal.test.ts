import { describe, expect, it } from 'vitest'
import { Day } from './day.ts'
import type { Effect, ImpactFigure } from './effect.ts'
import { figureBefore, findingOf, proposedImpact } from './impact-proposal.ts'

const day = (text: string) => Day.parse(text)
const inTime = day('2022-10-15')
const afterwards = day('2023-01-01')

/** The caseload is to fall from 21 to 16 by the end of 2022, give or take a half. */
const caseload: Effect = {
  measure: 'M-01',
  name: 'Average caseload',
  scale: { direction: 'lower', tolerance: 0.5, shownAs: 'number', decimals: 1 },
  expected: { from: 21, to: 16, by: day('2022-12-31') },
  since: day('2022-06-01'),
  version: 1,
  figures: [],
}

let made = 0
const figure = (on: string, value: number | null, more: Partial<ImpactFigure> = {}): ImpactFigure => ({
  figure: `OB-${String(++made).padStart(4, '0')}`,
  period: { from: day(on), to: day(on) },
  version: 1,
  standing: 'final',
  value,
  ...more,
})
const finding = (figures: ImpactFigure[], today = inTime, effect = caseload) =>
  findingOf({ ...effect, figures }, today)

describe('what the figures of a measure show', () => {
  it('is nothing yet where there is no figure since it was attached', () => {
    const before = [figure('2022-05-31', 16), figure('2022-06-01', 16)]
    expect(finding(before)).toEqual({
      measure: 'M-01',
      rating: 'not-yet-shown',
      movement: 'none',
      latest: null,
      final: null,
      sentence:
        'M-01 Average caseload: no figure since 1 June 2022, when it was expected to go from 21 to 16 by 31 December 2022.',
    })
    expect(finding(before, afterwards)).toMatchObject({ rating: 'not-yet-shown' })
  })

  it('has the newest figure from before beside it, by the same definition', () => {
    const [before, last] = [figure('2022-04-30', 19), figure('2022-05-31', 18)]
    const others = [figure('2022-05-31', 17, { version: 2 }), figure('2022-09-30', 16)]
    expect(figureBefore({ ...caseload, figures: [last, before, ...others] })).toBe(last)
    expect(figureBefore({ ...caseload, figures: others })).toBeNull()
  })

  it('is nothing where the only figure is withheld', () => {
    expect(finding([figure('2022-09-30', null)])).toMatchObject({ rating: 'not-yet-shown', movement: 'none' })
  })

  it.each([
    ['there', 16],
    ['there within the tolerance', 16.5],
    ['better still', 14],
  ])('is impact where it is %s', (_, value) => {
    expect(finding([figure('2022-09-30', value)])).toMatchObject({ rating: 'shown', movement: 'reached' })
  })

  it('is early signs where it has gone at least a quarter of the way, before and after the day', () => {
    const figures = [figure('2022-09-30', 19.75)]
    expect(finding(figures)).toMatchObject({ rating: 'early-signs', movement: 'on-the-way' })
    expect(finding(figures, afterwards)).toMatchObject({ rating: 'early-signs' })
  })

  it('is early signs where it went too far and neither way is better', () => {
    const effect: Effect = { ...caseload, scale: { ...caseload.scale, direction: 'neither' } }
    expect(finding([figure('2022-09-30', 12)], inTime, effect)).toMatchObject({
      rating: 'early-signs',
      movement: 'beyond',
    })
  })

  it.each([
    ['it has hardly moved', 19.8, 'little'],
    ['it stays within the tolerance', 20.5, 'little'],
    ['it goes the other way', 23, 'other-way'],
  ])('is nothing yet where %s, and no impact once the day has passed', (_, value, movement) => {
    const figures = [figure('2022-09-30', value)]
    expect(finding(figures)).toMatchObject({ rating: 'not-yet-shown', movement })
    expect(finding(figures, day('2022-12-31'))).toMatchObject({ rating: 'not-yet-shown' })
    expect(finding(figures, afterwards)).toMatchObject({ rating: 'no-impact', movement })
  })

  it('is told by the newest period, in whatever order figures came', () => {
    const newest = figure('2022-09-30', 22)
    expect(finding([newest, figure('2022-07-31', 16)])).toMatchObject({
      movement: 'other-way',
      latest: newest,
    })
  })

  it('is early signs at most by provisional figures', () => {
    const provisional = (value: number) => figure('2022-09-30', value, { standing: 'provisional' })
    expect(finding([provisional(16)])).toMatchObject({ rating: 'early-signs', movement: 'reached' })
    expect(finding([provisional(16)]).sentence).toContain('The figure is provisional.')
    const final = figure('2022-08-31', 16)
    const newest = provisional(16)
    expect(finding([final, newest])).toMatchObject({ rating: 'shown' })
    expect(finding([final, newest]).sentence).toContain(
      `The figure is provisional; the newest final one is 16.0 on 31 August 2022 (${final.figure}).`,
    )
    expect(proposedImpact([{ ...caseload, figures: [final, newest] }], inTime)?.figures).toEqual([
      newest.figure,
      final.figure,
    ])
    expect(finding([final, provisional(21)])).toMatchObject({ rating: 'not-yet-shown' })
    expect(finding([figure('2022-08-31', 21), provisional(16)])).toMatchObject({ rating: 'early-signs' })
  })

  it('leaves out figures by another version of the definition, and says so', () => {
    const other = figure('2022-09-30', 16, { version: 2 })
    const alone = finding([other])
    expect(alone).toMatchObject({ rating: 'not-yet-shown', movement: 'not-comparable', latest: null })
    expect(alone.sentence).toBe(
      `M-01 Average caseload: expected to go from 21 to 16 by 31 December 2022. 1 figure since (${other.figure}) is by ` +
        'version 2 of the definition and cannot be compared: the effect was expected under version 1.',
    )
    const comparable = figure('2022-08-31', 18)
    const both = finding([other, comparable])
    expect(both).toMatchObject({ rating: 'early-signs', latest: comparable })
    expect(both.sentence).toContain('cannot be compared')
  })

  it.each([
    [16.4, inTime, 'which reaches the 16 expected by 31 December 2022, from 21.'],
    [18, inTime, '60% of the way: 16 is expected by 31 December 2022, from 21.'],
    [20.9, inTime, 'which is no change to speak of: 16 is expected by 31 December 2022, from 21.'],
    [25, afterwards, 'which is the other way: 16 was expected by 31 December 2022, from 21.'],
  ])('is said with its figures: %d', (value, today, words) => {
    const measured = figure('2022-09-30', value)
    expect(finding([measured], today).sentence).toBe(
      `M-01 Average caseload: ${value.toFixed(1)} on 30 September 2022 (${measured.figure}), ${words}`,
    )
  })

  it('is said in per cent where the measure is', () => {
    const agency: Effect = {
      ...caseload,
      scale: { direction: 'neither', tolerance: 1, shownAs: 'per-cent', decimals: 1 },
      expected: { ...caseload.expected, from: 25, to: 20 },
    }
    expect(finding([figure('2022-09-30', 12)], inTime, agency).sentence).toContain(
      '12.0% on 30 September 2022',
    )
    expect(finding([figure('2022-09-30', 12)], inTime, agency).sentence).toContain('which is beyond the 20%')
  })
})

describe('the proposed impact of an action', () => {
  const shown = { ...caseload, figures: [figure('2022-09-30', 16)] }
  const early = { ...caseload, measure: 'M-02', figures: [figure('2022-09-30', 18)] }

  it('is none without a measure', () => {
    expect(proposedImpact([], inTime)).toBeNull()
  })

  it('is what its one measure shows, with its sentence as the reason and its figure', () => {
    const proposal = proposedImpact([shown], inTime)
    expect(proposal).toMatchObject({
      rating: 'shown',
      reason: proposal?.findings[0]?.sentence,
      figures: [shown.figures[0]?.figure],
    })
  })

  it('is what the weakest of several shows, and each is told, the weakest first', () => {
    const proposal = proposedImpact([shown, early], inTime)
    expect(proposal?.rating).toBe('early-signs')
    expect(proposal?.findings.map(({ measure }) => measure)).toEqual(['M-02', 'M-01'])
    expect(proposal?.figures).toEqual([early.figures[0]?.figure, shown.figures[0]?.figure])
    expect(proposal?.reason).toMatch(/^Of 2 measures the weakest speaks\. M-02 .* M-01 /)
    expect(proposedImpact([shown, early, caseload], inTime)?.rating).toBe('not-yet-shown')
    const worst = { ...caseload, figures: [figure('2022-09-30', 21)] }
    expect(proposedImpact([caseload, worst], afterwards)?.rating).toBe('no-impact')
  })
})
