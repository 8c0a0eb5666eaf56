import { createServer } from 'vite'
import { areaHandlers } from '../../web/route-areas.ts'
import type { ServerParts } from '../../web/server.ts'
import { isServerBuild } from './built-parts.ts'

/** Pages and files from Vite, which reads a source again when it has changed. */
export async function developmentParts(): Promise<Pick<ServerParts, 'handlerFor' | 'files' | 'middleware'>> {
  const vite = await createServer({ server: { middlewareMode: true, ws: false }, appType: 'custom' })
  const handlerFor = async (pathname: string) => {
    const build: unknown = await vite.ssrLoadModule('virtual:remix/server-build')
    if (!isServerBuild(build)) throw new Error('Vite gave something that is not a build of Remix')
    return areaHandlers(build, 'development')(pathname)
  }
  return { handlerFor, files: new Map(), middleware: vite.middlewares }
}
