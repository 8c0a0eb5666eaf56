import type { Connection } from '../connection.ts'

/** Notes when a new version of an action made the claim on it lapse: to be run after whatever gives it a version. */
export const lapsing = ({ $client }: Connection) =>
  $client.prepare<{ action: string; at: string }>(
    `update claim set lapsed_at = @at from action
     where action.ref = @action and claim.ref = action.claim and lapsed_at is null and claim.version < action.version`,
  )
