import { defer, type LoaderFunctionArgs, type ServerBuild } from '@remix-run/node'

type RouteModule = ServerBuild['routes'][string]['module']

/**
 * A route whose loader's data reaches its page as it is. Remix would write it as JSON and read it again on its way to
 * the page, and write it once more for a script in the browser. `defer` is its one way around the first, and data that
 * is nothing as JSON the way around the second: no script of ours reads it, for no page hydrates.
 */
export function withoutJson(module: RouteModule): RouteModule {
  const { loader } = module
  if (loader === undefined) return module
  return {
    ...module,
    loader: async (args: LoaderFunctionArgs) => handedOver(await loader(args)),
  }
}

/** What a loader gives back so that Remix passes its data on as it is; an answer of its own stays one. */
export function handedOver(data: unknown) {
  if (data instanceof Response || !isPlainObject(data)) return data ?? null
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what comes in its place, single fetch, encodes the data again
  const deferred = defer(data)
  Object.defineProperty(deferred.data, 'toJSON', { value: () => undefined })
  return deferred
}

function isPlainObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && Object.getPrototypeOf(data) === Object.prototype
}
