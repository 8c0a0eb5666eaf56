import { z } from 'zod'
import { pagePicture } from '../../documents/page-picture.ts'
import { guarded } from '../../web/guard.ts'
import { draftOf, onDraft } from './draft.ts'

const params = onDraft.params.extend({
  picture: z
    .string()
    .regex(/^[1-9]\d{0,3}\.png$/)
    .transform(name => Number.parseInt(name, 10)),
})

/** In pixels: sharp where it is shown at half that. */
const width = 1000

/** A page of the uploaded report with the places of its judgements and points marked. Kept by no browser: it is not published here. */
export const loader = guarded({ ...onDraft, params }, async access => {
  const { report, bytes, isPasted } = draftOf(access, access.params.draft)
  if (isPasted) throw new Response(null, { status: 404 })
  const marks = [...report.judgements, ...report.improvementPoints].flatMap(({ place }) => place)
  const png = await pagePicture(bytes, access.params.picture, { width, marks })
  if (png === null) throw new Response(null, { status: 404 })
  return new Response(new Uint8Array(png), {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': 'private, no-store' },
  })
})
