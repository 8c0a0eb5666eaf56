import type { packEvents } from '../events/packs.ts'
import { markWords } from '../identifying.ts'
import { sectionWords } from '../pack.ts'
import { facts, line, replaced, type Accounts } from './line.ts'

export const packAccounts: Accounts<keyof typeof packEvents> = {
  'pack-prepared': says => facts(says.sections.map(({ section, text }) => line(sectionWords[section], text))),
  'pack-changed': says =>
    facts(says.sections.map(({ section, was, is }) => replaced(sectionWords[section], was, is))),
  'pack-released': says =>
    facts(
      says.lookedAt.map(({ what, where, reason }) =>
        line(`${markWords[what]}, looked at`, `${where.join(', ')}: ${reason}`),
      ),
    ),
  'pack-withdrawn': says => facts([], says.reason),
  'post-published': says => facts([line('Post', says.post)]),
  'post-no-longer-published': says => facts([line('Post', says.post)]),
}
