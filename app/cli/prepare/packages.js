import { existsSync, readFileSync } from 'node:fs'
import { giveUp, run } from './run.js'

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} Locked
 * @typedef {{ packages: Record<string, Locked> }} Lock
 */

/** npm writes down what it installed in this file, in the form of the lock: comparing the two needs no clock. */
const installedLock = 'node_modules/.package-lock.json'

/** Installs what package-lock.json names, unless it is there already. */
export function installPackages() {
  if (isInstalled()) return
  console.log('prepare: installing the packages of package-lock.json')
  const quiet = ['--no-audit', '--no-fund']
  // Building and testing need the development packages, whatever NODE_ENV says.
  if (!run('npm', ['ci', '--include=dev', ...quiet])) {
    giveUp(
      'npm could not install the packages. Check the connection to the npm registry, then run this again.',
    )
  }
}

function isInstalled() {
  if (!existsSync(installedLock)) return false
  const installed = readLock(installedLock)
  const wanted = readLock('package-lock.json')
  return Object.entries(wanted.packages).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true
    const found = installed.packages[path]
    if (found === undefined) return optional === true // made for another platform
    return found.version === version && found.integrity === integrity
  })
}

/**
 * @param {string} path
 * @returns {Lock}
 */
function readLock(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}
