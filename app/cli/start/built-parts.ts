import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import remixConfig from '../../../remix.config.js'
import { openFinishedPages } from '../../web/finished-pages.ts'
import type { House } from '../../web/house.ts'
import { areaHandlers } from '../../web/route-areas.ts'
import type { ServerParts } from '../../web/server.ts'
import { readStaticFiles } from '../../web/static-files.ts'

const mostFinishedBytes = 32 * 1024 * 1024

/** Pages and files from the build. */
export async function builtParts(house: House): Promise<Pick<ServerParts, 'pages' | 'files' | 'finished'>> {
  const folder = remixConfig.buildDirectory
  const build: unknown = await import(pathToFileURL(join(folder, 'server', 'index.js')).href)
  if (!isServerBuild(build)) throw new Error(`${folder}/server/index.js is not a build of Remix`)
  const handlerFor = areaHandlers(build, 'production')
  return {
    pages: (request, visit, pathname) => handlerFor(pathname)(request, { house, visit }),
    files: readStaticFiles(join(folder, 'client')),
    finished: openFinishedPages(house, build.assets.version, mostFinishedBytes),
  }
}

export function isServerBuild(module: unknown): module is ServerBuild {
  return typeof module === 'object' && module !== null && 'routes' in module && 'entry' in module
}
