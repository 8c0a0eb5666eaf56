// npm start and, with `--dev`, npm run dev.
import { dayInLondon } from '../domain/day.ts'
import { openHouse } from '../web/house.ts'
import { createAppServer } from '../web/server.ts'
import { headOf } from '../../db/history.ts'
import { loadDemonstration } from './demonstration/load.ts'
import { loadLibrary } from './demonstration/published.ts'
import { builtParts } from './start/built-parts.ts'
import { readServerEnvironment } from './start/environment.ts'
import { listen } from './start/listen.ts'
import { stopOnSignal } from './start/stop-on-signal.ts'
import { whoCanSignIn } from './start/who-can-sign-in.ts'

const development = process.argv.includes('--dev')
if (!Object.hasOwn(process.env, 'NODE_ENV'))
  process.env['NODE_ENV'] = development ? 'development' : 'production'

const { host, port, publicOrigin } = readServerEnvironment(process.env)
const house = openHouse(process.env)
if (headOf(house.live).number === 0) {
  console.log('Making a demonstration council: a year and a half of it …')
  const today = dayInLondon(house.now())
  loadDemonstration(house.live, house.files, today)
  loadLibrary(house.library, today, house.now())
}
const parts = development ? await fromVite() : await builtParts(house)
const server = createAppServer({
  ...parts,
  publicOrigin,
  write: line => console.log(line),
  reading: house.editions.reading,
})
stopOnSignal(server, house)
console.log(await whoCanSignIn(house))
console.log(`ILACS Tracker is at ${await listen(server, host, port)}`)

async function fromVite() {
  const { developmentParts } = await import('./start/development-parts.ts') // Vite is slow to load.
  return developmentParts(house)
}
