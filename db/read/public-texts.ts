import type { Day } from '../../app/domain/day.ts'
import { reportSections } from '../../app/domain/events/packs.ts'
import type { Known, PublicText } from '../../app/domain/identifying.ts'
import { sectionWords } from '../../app/domain/pack.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { awaitingApproval } from './claims.ts'
import { laterDatesAwaitingDecision } from './later-dates.ts'
import { packByRef, publishedPosts, sectionsOf } from './packs.ts'
import { publicMeasureTexts } from './public-measure-texts.ts'
import { publicPlan } from './public-plan.ts'
import { publicRequests } from './public-requests.ts'

const others = prepared(({ $client }) => ({
  points: $client.prepare<[], PublicText>(
    `select ref || ', recommendation' as "where", text from point where removed = 0`,
  ),
  resolutions: $client.prepare<[], PublicText>(
    `select meeting || ', resolution (' || letter || ')' as "where", words as text from resolution`,
  ),
  bodies: $client.prepare<[], PublicText>(`select id || ', name' as "where", name as text from body`),
}))

/** Every text that people wrote and the public reads once a pack is released, in an edition of what the public may see. */
export function publicTexts(db: Connection, today: Day, pack: string): PublicText[] {
  const { points, resolutions, bodies } = others(db)
  const plan = publicPlan(db, today)
  const sections = sectionsOf(db, pack)
  return [
    ...reportSections
      .map(section => ({ where: `${pack}, ${sectionWords[section]}`, text: sections.get(section) ?? '' }))
      .filter(({ text }) => text !== ''),
    ...plan.flatMap(({ ref, title, detail, theme, successMeasure, owner, lead, update }) =>
      [
        { where: `${ref}, title`, text: title },
        { where: `${ref}, detail`, text: detail },
        { where: `${ref}, theme`, text: theme ?? '' },
        { where: `${ref}, success measure`, text: successMeasure ?? '' },
        { where: `${ref}, owner`, text: owner },
        { where: `${ref}, executive lead`, text: lead },
        { where: `${ref}, newest update`, text: update?.text ?? '' },
      ].filter(({ text }) => text !== ''),
    ),
    ...awaitingApproval(db).map(({ action, impact }) => ({
      where: `${action}, claim of completion`,
      text: impact,
    })),
    ...laterDatesAwaitingDecision(db, '', null).map(({ ref, reason }) => ({
      where: `${ref}, reason for a later date`,
      text: reason,
    })),
    ...publicRequests(db, packByRef(db, pack)?.body ?? '', today).map(({ ref, asks }) => ({
      where: `${ref}, request`,
      text: asks,
    })),
    ...resolutions.all(),
    ...points.all(),
    ...bodies.all(),
    ...publicMeasureTexts(db),
    ...publishedPosts(db).map(text => ({ where: 'Posts published', text })),
  ]
}

const names = prepared(({ $client }) =>
  $client
    .prepare<[], string>('select name from person union select name from body_member where name is not null')
    .pluck(),
)
const days = prepared(({ $client }) =>
  $client
    .prepare<[], Day>(
      `select "on" from meeting union select began from inspection union select ended from inspection
       union select received_on from inspection where received_on is not null
       union select published_on from inspection where published_on is not null
       union select stated_day from clock where stated_day is not null
       union select due from action where due is not null
       union select original_due from action where original_due is not null
       union select start from action where start is not null union select due from milestone
       union select to_day from later_date union select speaks_of from progress_update
       union select from_day from figure union select to_day from figure
       union select from_day from measure_version union select expected_by from measure_link
       union select baseline ->> 'on' from measure where baseline is not null
       union select target ->> 'by' from measure where target is not null`,
    )
    .pluck(),
)
const references = prepared(({ $client }) =>
  $client
    .prepare<[], string>(
      `select ref from action where withdrawn = 0 union select ref from point where removed = 0
       union select ref from inspection union select ref from later_date union select ref from request
       union select ref from measure where is_public = 1
       union select figure.ref from figure join measure on measure.ref = figure.measure where is_public = 1`,
    )
    .pluck(),
)

/** Against what those texts are checked: names as the live edition knows them, days and references as the public does. */
export const knownTo = (live: Connection, open: Connection, today: Day): Known => ({
  names: names(live).all(),
  days: new Set(days(open).all()),
  today,
  references: new Set(references(open).all()),
})
