import { exportFolder, type ExportFile } from '../../documents/export/export-folder.ts'
import type { Instant } from '../../domain/day.ts'
import type { House } from '../../web/house.ts'
import { historyToExport } from '../../../db/read/history-to-export.ts'

/** All of history as the files of an export, open parts alone. */
export function wholeExport({ live, files }: House, madeAt: Instant): ExportFile[] {
  return exportFolder({ ...historyToExport(live, []), madeAt, exempt: null }, files)
}

/** The folder that a download unpacks to. */
export const exportName = (today: string) => `history-${today}`
