import { open } from '../web/guard.ts'

/** Any address that no other route answers: the words are in the root's ErrorBoundary. */
export const loader = open('anybody may be told that there is no such page', (): never => {
  throw new Response(null, { status: 404 })
})

export const action = loader

export default function NotFound() {
  return null
}
