import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

/** A server in a process of its own. */
export interface Started {
  readonly address: string
  /** Megabytes it holds in memory; undefined where the system does not say. */
  memory(): number | undefined
  stop(): Promise<void>
}

/** Starts a script with Node and waits for the address it prints. What it prints later is read and forgotten. */
export async function started(script: string[], environment: Record<string, string>): Promise<Started> {
  const child = spawn(process.execPath, script, {
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    child.once('exit', code => reject(new Error(`${script.join(' ')} ended with ${String(code)}`)))
    createInterface({ input: child.stdout }).on('line', line => {
      const port = /http:\/\/(?:localhost|127\.0\.0\.1):(\d+)/.exec(line)?.[1]
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`)
    })
  })
  return { address, memory: () => memoryOf(child), stop: () => stop(child) }
}

function memoryOf({ pid }: ChildProcess): number | undefined {
  const file = `/proc/${String(pid)}/status`
  const kilobytes = existsSync(file) ? /VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] : undefined
  return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024)
}

async function stop(child: ChildProcess) {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}
