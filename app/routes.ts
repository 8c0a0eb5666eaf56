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

  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
