import { index, route, type RouteConfig } from '@remix-run/route-config'

/**
 * Every address of the application, by area: an area is a first path segment, a noun, and its pages lie in the
 * folder of that name. Each area is matched on its own (web/route-areas.ts).
 */
export default [
  index('routes/start.tsx'),

  route('history', 'routes/history/all.tsx'),
  route('history/:number', 'routes/history/event.tsx'),
  route('history/:kind/:ref', 'routes/history/record.tsx'),

  route('search', 'routes/search/search.tsx'),

  route('sign-in', 'routes/sign-in/session.tsx'),
  route('sign-out', 'routes/sign-out/session.tsx'),

  route('actions/:ref/updates/new', 'routes/actions/new-update.tsx'),
  route('actions/:ref/updates/:update/endorsement', 'routes/actions/endorsement.tsx'),
  route('actions/:ref/evidence/new', 'routes/actions/new-evidence.tsx'),
  route('actions/:ref/impact', 'routes/actions/impact.tsx'),
  route('actions/:ref/delivery-rating', 'routes/actions/delivery-rating.tsx'),
  route('actions/:ref/later-date', 'routes/actions/later-date.tsx'),
  route('actions/:ref/later-date/:request/decision', 'routes/actions/later-date-decision.tsx'),

  route('evidence/:ref', 'routes/evidence/evidence.tsx'),
  route('evidence/:ref/file', 'routes/evidence/file.ts'),

  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
