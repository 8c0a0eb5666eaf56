import { isExecutable, onThisSystem } from './on-this-system.js'

// The shell draws no window: it prints in a third of the time and half of the memory.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]

/**
 * Where the Chromium of this machine is: CHROMIUM_PATH, else where PATH leads; undefined where it cannot be run. Plain
 * JavaScript, because what prepares the tests asks too, on a Node that may know no types.
 * @param {Record<string, string | undefined>} env
 */
export function systemBrowser(env) {
  const named = env['CHROMIUM_PATH']
  if (named) return isExecutable(named) ? named : undefined
  return onThisSystem(names)
}
