import { and, eq, isNull, sql } from 'drizzle-orm'
import type { RecordedOf } from '../../app/domain/history.ts'
import type { Connection } from '../connection.ts'
import type { Folds } from '../folds.ts'
import { inserting } from '../insert.ts'
import {
  exemptSession,
  recommendation,
  referral,
  resolution,
  resolutionAction,
  resolutionPoint,
  trackingClass,
} from '../schema/resolutions.ts'
import { indexWords } from '../search-words.ts'

const given = sql.placeholder

export function foldResolutions(db: Connection) {
  const index = indexWords(db)
  const insertResolution = inserting(db, resolution)
  const confirm = db
    .update(resolution)
    .set({
      chair: sql`${given('chair')}`,
      confirmedBy: sql`${given('by')}`,
      confirmedAt: sql`${given('at')}`,
    })
    .where(and(eq(resolution.meeting, given('meeting')), eq(resolution.letter, given('letter'))))
    .prepare()
  const reword = db
    .update(resolution)
    .set({ words: sql`${given('is')}` })
    .where(and(eq(resolution.meeting, given('meeting')), eq(resolution.letter, given('letter'))))
    .prepare()
  const insertEffect = inserting(db, resolutionAction)
  const insertPoint = inserting(db, resolutionPoint)
  const insertClass = inserting(db, trackingClass)
  const insertRecommendation = inserting(db, recommendation)
  const answer = db
    .update(recommendation)
    .set({
      response: sql`${given('response')}`,
      responseWords: sql`${given('words')}`,
      responseOn: sql`${given('on')}`,
    })
    .where(and(eq(recommendation.meeting, given('meeting')), eq(recommendation.letter, given('letter'))))
    .prepare()
  const insertReferral = inserting(db, referral)
  const takeUp = db
    .update(referral)
    .set({ takenUpBy: sql`${given('by')}` })
    .where(and(eq(referral.meeting, given('meeting')), eq(referral.letter, given('letter'))))
    .prepare()
  const enterSession = inserting(db, exemptSession)
  const leaveSession = db
    .update(exemptSession)
    .set({ left: sql`${given('letter')}` })
    .where(and(eq(exemptSession.meeting, given('meeting')), isNull(exemptSession.left)))
    .prepare()
  const versionOf = db.$client.prepare<[string], number>('select version from action where ref = ?').pluck()

  function decidePoint(
    effect: 'closed' | 'reopened',
    { says, number }: RecordedOf<'point-closed' | 'point-reopened'>,
  ) {
    insertPoint({ ...says, effect, number })
  }

  function indexResolution({ meeting, letter, words }: Record<'meeting' | 'letter' | 'words', string>) {
    index('resolution', `${meeting}/${letter}`, `${meeting} (${letter})`, words)
  }

  return {
    'resolution-recorded': ({ says, number }) => {
      const { meeting, letter, item, words, votes, dissent } = says
      insertResolution({
        meeting,
        letter,
        item,
        words,
        number,
        votesFor: votes?.for ?? null,
        votesAgainst: votes?.against ?? null,
        votesAbstained: votes?.abstained ?? null,
        votesByName: votes?.byName ?? null,
        dissent: dissent ?? null,
        chair: null,
        confirmedBy: null,
        confirmedAt: null,
      })
      indexResolution({ meeting, letter, words })
    },
    'resolution-reworded': ({ says }) => {
      reword.run(says)
      indexResolution({ ...says, words: says.is })
    },
    'resolution-confirmed': ({ says, by, at }) => confirm.run({ ...says, by, at }),
    'actions-noted': ({ says: { meeting, letter, actions } }) => {
      for (const action of actions) {
        const version = versionOf.get(action) ?? 0
        insertEffect({ meeting, letter, action, effect: 'noted', version, claim: null })
      }
    },
    'condition-set': ({ says: { meeting, letter, action } }) => {
      const version = versionOf.get(action) ?? 0
      insertEffect({ meeting, letter, action, effect: 'condition', version, claim: null })
    },
    'point-closed': event => {
      decidePoint('closed', event)
    },
    'point-reopened': event => {
      decidePoint('reopened', event)
    },
    'tracking-class-given': ({ says: { points, actions, reviewOn = null, ...given }, number }) => {
      const tracked = { ...given, reviewOn }
      for (const ref of points) insertClass({ kind: 'point', ref, ...tracked, number })
      for (const ref of actions) insertClass({ kind: 'action', ref, ...tracked, number })
    },
    'recommendation-made': ({ says }) => {
      insertRecommendation({ ...says, response: null, responseWords: null, responseOn: null })
    },
    'recommendation-answered': ({ says }) => answer.run(says),
    'matter-referred': ({ says }) => {
      insertReferral({ ...says, takenUpBy: null })
    },
    'referral-taken-up': ({ says }) => takeUp.run(says),
    'exempt-session-entered': ({ says: { meeting, letter, paragraphs, reason } }) => {
      enterSession({ meeting, entered: letter, paragraphs, reason, left: null })
    },
    'exempt-session-left': ({ says }) => leaveSession.run(says),
  } satisfies Partial<Folds>
}
