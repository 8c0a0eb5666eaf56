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

  route('inspections', 'routes/inspections/list.tsx'),
  route('inspections/new', 'routes/inspections/new.tsx'),
  route('inspections/:ref', 'routes/inspections/inspection.tsx'),
  route('inspections/:ref/edit', 'routes/inspections/edit.tsx'),
  route('inspections/:ref/publication', 'routes/inspections/publication.tsx'),
  route('inspections/:ref/report', 'routes/inspections/report.ts'),
  route('inspections/:ref/report/new', 'routes/inspections/report-new.tsx'),
  route('inspections/:ref/clocks/:clock', 'routes/inspections/clock.tsx'),
  route('inspections/:ref/clocks/:clock/stated-date', 'routes/inspections/clock-stated-date.tsx'),
  route('inspections/:ref/clocks/:clock/met', 'routes/inspections/clock-met.tsx'),
  route('inspections/:ref/points/new', 'routes/inspections/new-point.tsx'),

  route('points/:ref', 'routes/points/point.tsx'),
  route('points/:ref/edit', 'routes/points/edit.tsx'),
  route('points/:ref/earlier', 'routes/points/earlier.tsx'),
  route('points/:ref/removal', 'routes/points/removal.tsx'),

  route('reports/new', 'routes/reports/new.tsx'),
  route('reports/:draft', 'routes/reports/confirm.tsx'),
  route('reports/:draft/pages/:picture', 'routes/reports/page-picture.ts'),
  route('reports/:draft/discarding', 'routes/reports/discarding.tsx'),

  route('search', 'routes/search/search.tsx'),

  route('sign-in', 'routes/sign-in/session.tsx'),
  route('sign-out', 'routes/sign-out/session.tsx'),

  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
