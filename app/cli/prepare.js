// Runs before every npm command, on whatever Node the machine has: plain JavaScript without dependencies.
// `--browser` also makes sure that the tests have one; `--office` brings the LibreOffice that they open Word files in.
import { bringNode } from './prepare/node.js'
import { installPackages } from './prepare/packages.js'

installPackages()
bringNode()
if (process.argv.includes('--browser')) {
  const { bringBrowser } = await import('./prepare/browser.js')
  await bringBrowser()
}
if (process.argv.includes('--office')) {
  const { bringOffice } = await import('./prepare/office.js')
  bringOffice()
}
