import { createRequestHandler, type RequestHandler, type ServerBuild } from '@remix-run/node'
import { withoutJson } from './loader-data.ts'

type Routes = ServerBuild['routes']
type RouteOfBuild = Routes[string]

/**
 * One Remix handler for the routes that begin with the same path segment and are as long. Remix matches a request three
 * times against every route it knows, and compiles all their patterns again each time: a handler that knows only the
 * routes that can be meant does a fraction of that work.
 */
export function areaHandlers(build: ServerBuild, mode: string): (pathname: string) => RequestHandler {
  const routesByArea = Map.groupBy(Object.values(build.routes), route =>
    areaOf(segmentsOf(route, build.routes)),
  )
  const shared = routesByArea.get('') ?? []
  const handlerOf = (routes: readonly RouteOfBuild[]) => createRequestHandler(buildOf(build, routes), mode)

  const elsewhere = handlerOf(shared)
  const handlers = new Map(
    [...routesByArea].map(([area, routes]) => {
      const parents = routes.flatMap(route => parentsOf(route, build.routes))
      return [area, handlerOf([...new Set([...shared, ...parents, ...routes])])]
    }),
  )
  return pathname => handlers.get(areaOf(split(pathname))) ?? elsewhere
}

/** First segment and length of a path; '' for root, the start page and routes that match paths of any beginning or length. */
function areaOf(segments: readonly string[]): string {
  const [first] = segments
  if (first === undefined || first.startsWith(':') || segments.some(isOfAnyLength)) return ''
  // In lower case, because Remix matches paths without regard to it.
  return `${first.toLowerCase()} ${segments.length}`
}

const isOfAnyLength = (segment: string) => segment.startsWith('*') || segment.endsWith('?')

/** Its own path and those of the routes around it. */
function segmentsOf(route: RouteOfBuild, routes: Routes): string[] {
  return [...parentsOf(route, routes), route].flatMap(({ path }) => split(path ?? ''))
}

/** The routes around a route, outermost first. */
function parentsOf({ parentId }: RouteOfBuild, routes: Routes): RouteOfBuild[] {
  const parent = parentId === undefined ? undefined : routes[parentId]
  return parent === undefined ? [] : [...parentsOf(parent, routes), parent]
}

const split = (path: string) => path.split('/').filter(Boolean)

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
