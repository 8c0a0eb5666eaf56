// npm start and, with `--dev`, npm run dev.
import { openHouse } from '../web/house.ts'
import { createAppServer } from '../web/server.ts'
import { builtParts } from './start/built-parts.ts'
import { readServerEnvironment } from './start/environment.ts'
import { listen } from './start/listen.ts'
import { stopOnSignal } from './start/stop-on-signal.ts'

const development = process.argv.includes('--dev')
if (!Object.hasOwn(process.env, 'NODE_ENV'))
  process.env['NODE_ENV'] = development ? 'development' : 'production'

const { host, port, publicOrigin } = readServerEnvironment(process.env)
const house = openHouse(process.env)
const parts = development ? await fromVite() : await builtParts(house)
const server = createAppServer({ ...parts, publicOrigin, write: line => console.log(line) })
stopOnSignal(server, house)
console.log(`ILACS Tracker is at ${await listen(server, host, port)}`)

async function fromVite() {
  const { developmentParts } = await import('./start/development-parts.ts') // Vite is slow to load.
  return developmentParts(house)
}
