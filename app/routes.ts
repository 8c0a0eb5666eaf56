import { index, route, type RouteConfig } from '@remix-run/route-config'

/**
 * Every address of the application, by area: an area is a first path segment, a noun, and its pages lie in the
 * folder of that name. Each area is matched on its own (web/route-areas.ts).
 */
export default [
  index('routes/start.tsx'),

  route('history', 'routes/history/all.tsx'),
  route('history/:number', 'routes/history/event.tsx'),
  route('history/:kind/:ref', 'routes/history/record.tsx'),

  route('search', 'routes/search/search.tsx'),

  route('sign-in', 'routes/sign-in/session.tsx'),
  route('sign-out', 'routes/sign-out/session.tsx'),

  route('actions/:ref/completion', 'routes/actions/completion.tsx'),
  route('actions/:ref/completion/endorsement', 'routes/actions/completion-endorsement.tsx'),
  route('actions/:ref/completion/return', 'routes/actions/completion-return.tsx'),
  route('actions/:ref/completion/verification', 'routes/actions/completion-verification.tsx'),
  route('actions/:ref/completion/withdrawal', 'routes/actions/completion-withdrawal.tsx'),
  route('actions/:ref/reopening', 'routes/actions/reopening.tsx'),

  route('board', 'routes/board/board.tsx'),

  route('meetings', 'routes/meetings/all.tsx'),
  route('meetings/new', 'routes/meetings/new.tsx'),
  route('meetings/:ref', 'routes/meetings/meeting.tsx'),
  route('meetings/:ref/holding', 'routes/meetings/holding.tsx'),
  route('meetings/:ref/items/new', 'routes/meetings/new-item.tsx'),
  route('meetings/:ref/items/:item/resolutions/new', 'routes/meetings/new-resolution.tsx'),

  route('requests', 'routes/requests/all.tsx'),
  route('requests/:ref', 'routes/requests/request.tsx'),
  route('requests/:ref/answer', 'routes/requests/answer.tsx'),
  route('requests/:ref/assignment', 'routes/requests/assignment.tsx'),

  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
