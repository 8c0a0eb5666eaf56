import { formatDay, type Day } from '../../domain/day.ts'

/** `Scrutiny Board, 6 July 2022` */
export const meetingTitle = ({ bodyName, on }: { bodyName: string; on: Day }): string =>
  `${bodyName}, ${formatDay(on)}`
