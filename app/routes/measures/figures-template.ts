import { figuresTemplate } from '../../documents/figures-workbook.ts'
import { downloadOf } from '../../web/download.ts'
import { guarded } from '../../web/guard.ts'
import { onMeasure } from '../../web/on-measure.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A blank table of figures. */
export const loader = guarded(onMeasure('read-plan'), async ({ subject: { ref, definition } }) =>
  downloadOf(
    new Uint8Array(await figuresTemplate(definition.shownAs === 'per-cent')),
    `${ref}-template.xlsx`,
    xlsx,
  ),
)
