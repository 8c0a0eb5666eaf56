/** Any address that no other route answers: the words are in the root's ErrorBoundary. */
export function loader(): never {
  throw new Response(null, { status: 404 })
}

export const action = loader

export default function NotFound() {
  return null
}
