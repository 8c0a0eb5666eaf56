import type { Event } from '../../app/domain/history.ts'
import { day, people } from './small-council.ts'

/** What no board member may know of: a focused visit under embargo, its point, and the action A-003 planned for it. */
export const embargoedTitle = 'Staff the duty desk in the evening'
export const embargoedAction: Event[] = [
  {
    type: 'inspection-recorded',
    says: {
      inspection: 'FV-2022',
      is: {
        kind: 'focused-visit',
        framework: 'ilacs-2018',
        began: day('2022-05-24'),
        ended: day('2022-05-25'),
        receivedOn: null,
        publishedOn: null,
        leadInspector: null,
        judgements: [],
      },
      embargoed: true,
      report: null,
    },
  },
  {
    type: 'point-recorded',
    says: {
      point: 'FV-2022-01',
      inspection: 'FV-2022',
      position: 1,
      parent: null,
      text: 'The timeliness of decisions out of hours.',
      kind: 'improvement',
      nationalFramework: null,
      page: null,
    },
  },
  {
    type: 'action-planned',
    says: {
      action: 'A-003',
      points: ['FV-2022-01'],
      is: { title: embargoedTitle, detail: '', theme: null, start: null, successMeasure: null },
      owner: { person: people.owner.id },
      executiveLead: people.deputyDirector.id,
      due: day('2022-08-31'),
    },
  },
]
