import { index, route, type RouteConfig } from '@remix-run/route-config'

/**
 * Every address of the application, by area: an area is a first path segment, a noun, and its pages lie in the
 * folder of that name. Each area is matched on its own (web/route-areas.ts).
 */
export default [index('routes/start.tsx'), route('*', 'routes/not-found.tsx')] satisfies RouteConfig
