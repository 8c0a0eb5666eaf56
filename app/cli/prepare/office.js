import { existsSync } from 'node:fs'
import { findOffice } from './find-office.js'
import { run } from './run.js'

/** Makes sure, where it can, that the tests have a LibreOffice: one that is there, else Debian's package. */
export function bringOffice() {
  if (findOffice()) return
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log("prepare: no LibreOffice found, installing Debian's libreoffice-writer-nogui package")
    const quietly = { DEBIAN_FRONTEND: 'noninteractive' }
    const install = ['install', '-y', '--no-install-recommends', 'libreoffice-writer-nogui']
    run('apt-get', ['update'], quietly)
    if (run('apt-get', install, quietly) && findOffice()) return
  }
  console.log('prepare: no LibreOffice, so the test that opens Word files in it is left out')
}
