import type { EventType, RecordedOf } from '../app/domain/history.ts'

/** What each event does to the state tables. Every edition, the live one too, is made by these and nothing else. */
export type Folds = { [T in EventType]: (event: RecordedOf<T>) => void }
