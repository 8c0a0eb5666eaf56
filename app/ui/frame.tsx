// What every page is drawn within: provided once by root.tsx, so that a page writes only its own matter.
import { createContext, useContext } from 'react'
import { type Day } from '../domain/day.ts'
import { type LookedBackTo } from '../domain/moment.ts'

export interface Frame {
  service: string
  council: string
  stylesheet: string
  /** Path and query of this page, to draw it as at another moment. */
  url: string
  today: Day
  /** The parts of the service this person may use, each with the areas whose pages belong to it. */
  navigation: readonly { text: string; href: string; areas: readonly string[] }[]
  /** Absent where nobody is signed in. The id keeps one person's drafts from the next at the same screen. */
  person?: { id: string; name: string } | undefined
  /** The past moment looked at. */
  asAt?: LookedBackTo | undefined
  /** What was just done, told once after the redirect. */
  done?: string | undefined
  /** A state of the service to tell on every page: `{ tag: 'Demonstration', text: 'An invented council' }`. */
  phase?: { tag: string; text: string } | undefined
}

export const FrameContext = createContext<Frame | null>(null)

export function useFrame(): Frame {
  const frame = useContext(FrameContext)
  if (!frame) throw new Error('A page is drawn within a FrameContext.Provider')
  return frame
}
