import { quorumReached, quorumWords, type Attending, type Presence } from '../../domain/attendance.ts'
import { capacityWords } from '../../domain/body-member.ts'

/** Who was there, by name and capacity, and whether that was enough: null until it is recorded. */
export function toldAttendance(
  members: readonly Attending[],
  { quorum, others }: { quorum: number | null; others: string | null },
) {
  if (others === null) return null
  const nameOf = (number: number) => members.find(({ member }) => member === number)?.name ?? ''
  const those = (wanted: Presence) =>
    members
      .filter(({ presence }) => presence === wanted)
      .map(({ member, name, capacity, inPlaceOf }) => ({
        member,
        words:
          inPlaceOf === null
            ? `${name} (${capacityWords[capacity].toLowerCase()})`
            : `${name} (substitute for ${nameOf(inPlaceOf)})`,
      }))
  return {
    present: those('present'),
    apologies: those('apologies'),
    absent: those('absent'),
    others: others.split('\n').filter(Boolean),
    quorum: quorumWords(quorum, members),
    inquorate: quorumReached(quorum, members) === false,
  }
}
export type ToldAttendance = ReturnType<typeof toldAttendance>
