import { createContext } from 'react'

/** The id of the request being answered, for the page of a fault; the server's log has the same one. */
export const RequestId = createContext('')
