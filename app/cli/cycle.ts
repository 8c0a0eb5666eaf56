// npm run cycle: sends the reminders of the reporting cycle that are due. For a scheduler, as often as it likes.
import { runCycle } from './cycle/run-cycle.ts'

const { lines, well } = await runCycle(process.env)
for (const line of lines) console.log(line)
if (!well) process.exitCode = 1
