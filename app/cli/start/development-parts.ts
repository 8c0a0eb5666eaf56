import { createServer } from 'vite'
import type { House } from '../../web/house.ts'
import { areaHandlers } from '../../web/route-areas.ts'
import type { ServerParts } from '../../web/server.ts'
import { isServerBuild } from './built-parts.ts'

/** Pages and files from Vite, which reads a source again when it has changed. */
export async function developmentParts(
  house: House,
): Promise<Pick<ServerParts, 'pages' | 'files' | 'middleware'>> {
  const vite = await createServer({ server: { middlewareMode: true, ws: false }, appType: 'custom' })
  return {
    pages: async (request, visit, pathname) => {
      const build: unknown = await vite.ssrLoadModule('virtual:remix/server-build')
      if (!isServerBuild(build)) throw new Error('Vite gave something that is not a build of Remix')
      return areaHandlers(build, 'development')(pathname)(request, { house, visit })
    },
    files: new Map(),
    middleware: vite.middlewares,
  }
}
