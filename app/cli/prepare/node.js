import { existsSync } from 'node:fs'
import { giveUp, run } from './run.js'

const wanted = '24.21.0'
const platformsWithAPackage = ['linux-x64', 'linux-arm64', 'win-x64']

/**
 * Brings Node 24 into node_modules/.bin, which npm puts first in PATH for every script, where the Node running is
 * older or has just been removed with an old node_modules. Older ones crash better-sqlite3, which needs Node-API 10.
 */
export function bringNode() {
  const isNewEnough = Number(process.versions.node.split('.')[0]) >= 24
  if (isNewEnough && existsSync(process.execPath)) return

  const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  if (!platformsWithAPackage.includes(platform)) {
    giveUp(
      `Node ${process.versions.node} is too old. Install Node 24 (https://nodejs.org), then run this again.`,
    )
  }
  console.log(
    `prepare: bringing Node ${wanted} into node_modules, because this machine has ${process.versions.node}`,
  )
  // Without the development packages npm would take them out again where NODE_ENV is production.
  const options = ['--no-save', '--include=dev', '--no-audit', '--no-fund']
  if (!run('npm', ['install', ...options, `node-${platform}@${wanted}`])) {
    giveUp('npm could not bring Node 24. Install Node 24 (https://nodejs.org), then run this again.')
  }
}
