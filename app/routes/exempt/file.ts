import { readExemptMatter } from '../../commands/read-exempt-matter.ts'
import type { KeptFile } from '../../domain/events/inspections.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { downloadOf } from '../../web/download.ts'
import { guarded } from '../../web/guard.ts'
import { onMatter } from '../../web/on-matter.ts'
import { fileStill } from '../../web/removed-file.ts'
import { exemptMatterByRef } from '../../../db/read/exempt-matters.ts'

/** The file of a matter that has been released; before that there is none at this address for anybody. */
export const loader = guarded(
  {
    ...onMatter('read-plan'),
    on: (...asked) => {
      const matter = onMatter('read-plan').on(...asked)
      return matter?.released ? matter : null
    },
  },
  ({ subject, house }) => sent(subject.file, house),
)

/** The file of one that is withheld, once it is recorded who reads it. */
export const action = guarded(onMatter('read-exempt-matter'), ({ params: { ref }, house, carryOut }) => {
  const done = carryOut(readExemptMatter, { matter: ref })
  if (isRefusal(done)) throw new Response(null, { status: 403 })
  return sent(exemptMatterByRef(house.live, ref)?.file ?? null, house)
})

function sent(file: KeptFile | null, house: Parameters<typeof fileStill>[0]): Response {
  if (file === null) throw new Response(null, { status: 404 })
  return downloadOf(fileStill(house, file.sha256), file.name, file.mime)
}
