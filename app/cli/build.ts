// npm run build. `--if-stale` builds only where a source is another than the one the build was made from.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import remixConfig from '../../remix.config.js'
import { compressFiles, removeScripts } from './build/client-files.ts'
import { fingerprintOfSources, isBuiltFrom, stampBuild } from './build/fingerprint.ts'

const folder = remixConfig.buildDirectory
const fingerprint = fingerprintOfSources()
if (!(process.argv.includes('--if-stale') && isBuiltFrom(fingerprint, folder))) {
  const remix = ['node_modules/@remix-run/dev/dist/cli.js', 'vite:build', '--logLevel', 'warn']
  const { status } = spawnSync(process.execPath, remix, { stdio: 'inherit' })
  if (status !== 0) process.exit(1)
  removeScripts(join(folder, 'client', 'assets'))
  compressFiles(join(folder, 'client'))
  stampBuild(fingerprint, folder)
  console.log(`Built into ${folder}/`)
}
