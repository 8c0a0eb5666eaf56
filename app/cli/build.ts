// npm run build. `--if-stale` builds only where a source is another than the one the build was made from.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import remixConfig from '../../remix.config.js'
import { compressFiles, removeScripts } from './build/client-files.ts'
import { fingerprintOfSources, isBuiltFrom, stampBuild } from './build/fingerprint.ts'

const folder = remixConfig.buildDirectory
const fingerprint = fingerprintOfSources()
if (!(process.argv.includes('--if-stale') && isBuiltFrom(fingerprint, folder))) {
  rmSync(folder, { recursive: true, force: true })
  process.env['NODE_ENV'] = 'production'
  await build({ logLevel: 'warn' })
  await build({ logLevel: 'warn', build: { ssr: true } })
  removeScripts(join(folder, 'client', 'assets'))
  compressFiles(join(folder, 'client'))
  stampBuild(fingerprint, folder)
  console.log(`Built into ${folder}/`)
}
