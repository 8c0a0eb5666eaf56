import { createContext } from 'react'
import type { Frame } from './ui/frame.tsx'

export type FrameRead = Omit<Frame, 'stylesheet'>

/** What stands around a page beside its own matter. The server's log has the same id; no frame where it could not be read. */
export const Around = createContext<{ requestId: string; frame: FrameRead | undefined }>({
  requestId: '',
  frame: undefined,
})
