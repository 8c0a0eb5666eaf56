import { spawnSync } from 'node:child_process'

/**
 * Runs a program with its output on this terminal; true when it ended well.
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to this process's own
 */
export function run(program, args, env = {}) {
  const windows = process.platform === 'win32' // npm and npx are .cmd files there, which need a shell
  const ended = spawnSync(program, args, {
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, ...env },
  })
  return ended.status === 0
}

/**
 * Ends the preparation: what went wrong and what the reader can do, on one line.
 * @param {string} message
 * @returns {never}
 */
export function giveUp(message) {
  console.error(`prepare: ${message}`)
  process.exit(1)
}
