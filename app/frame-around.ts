import type { AppLoadContext } from '@remix-run/node'
import type { FrameRead } from './around.ts'
import { doneWords } from './domain/done-words.ts'
import { bannerOf } from './web/done.ts'
import { navigationFor } from './web/navigation.ts'
import { visitorOf } from './web/visitor.ts'
import { councilOf } from '../db/read/people.ts'

/**
 * Whose service it is, who is signed in and what was just done, and no more. It is read here and not by a loader of
 * the root, because every page would wait for a second loader, and the page of a fault has none.
 */
export async function frameAround(request: Request, context: AppLoadContext): Promise<FrameRead> {
  const { person, today } = await visitorOf(request, context)
  const url = new URL(request.url)
  const council = councilOf(context.house.live)
  const banner = await bannerOf(request)
  return {
    service: 'ILACS Tracker',
    council: council?.name ?? 'No council yet',
    url: url.pathname + url.search,
    today,
    navigation: person === null ? [] : navigationFor(person),
    person: person === null ? undefined : { id: person.id, name: person.name },
    asAt: context.visit.lookedBackTo,
    done: banner === null ? undefined : doneWords(banner),
    phase: council?.demonstration
      ? { tag: 'Demonstration', text: 'An invented council, to try things out on.' }
      : undefined,
  }
}
