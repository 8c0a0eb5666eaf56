import { createRequestHandler, type RequestHandler, type ServerBuild } from '@remix-run/node'
import { withoutJson } from './loader-data.ts'

type Routes = ServerBuild['routes']
type RouteOfBuild = Routes[string]

/**
 * One Remix handler per first path segment. Remix matches a request against every route it knows by compiling all
 * their patterns again each time: a handler that knows only the routes of one area does a fraction of that work.
 */
export function areaHandlers(build: ServerBuild, mode: string): (pathname: string) => RequestHandler {
  const routesByArea = Map.groupBy(Object.values(build.routes), route => areaOf(route, build.routes))
  const shared = routesByArea.get('') ?? []
  const handlerOf = (routes: readonly RouteOfBuild[]) => createRequestHandler(buildOf(build, routes), mode)

  const elsewhere = handlerOf(shared)
  const handlers = new Map(
    [...routesByArea].map(([area, routes]) => [area, handlerOf([...shared, ...routes])]),
  )
  return pathname => handlers.get(firstSegment(pathname)) ?? elsewhere
}

/** The first path segment under which a route answers; '' for root, the start page and routes that match anything. */
function areaOf(route: RouteOfBuild, routes: Routes): string {
  const parent = route.parentId === undefined ? undefined : routes[route.parentId]
  const inherited = parent === undefined ? '' : areaOf(parent, routes)
  const own = firstSegment(route.path ?? '')
  return inherited !== '' ? inherited : isPattern(own) ? '' : own
}

function isPattern(segment: string): boolean {
  return segment.startsWith(':') || segment.startsWith('*')
}

/** In lower case, because Remix matches paths without regard to it. */
function firstSegment(path: string): string {
  return path.split('/').find(Boolean)?.toLowerCase() ?? ''
}

/** A build that knows only these routes; a page is drawn over its list of assets, so that must know no other. */
function buildOf(build: ServerBuild, routes: readonly RouteOfBuild[]): ServerBuild {
  const ids = new Set(routes.map(({ id }) => id))
  return {
    ...build,
    routes: Object.fromEntries(
      routes.map(route => [route.id, { ...route, module: withoutJson(route.module) }]),
    ),
    assets: {
      ...build.assets,
      routes: Object.fromEntries(Object.entries(build.assets.routes).filter(([id]) => ids.has(id))),
    },
  }
}
