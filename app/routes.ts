import { index, route, type RouteConfig } from '@remix-run/route-config'

/**
 * Every address of the application, by area: an area is a first path segment, a noun, and its pages lie in the
 * folder of that name. Each area is matched on its own (web/route-areas.ts).
 */
export default [
  index('routes/start/start.tsx'),

  route('history', 'routes/history/all.tsx'),
  route('history/:number', 'routes/history/event.tsx'),
  route('history/:kind/:ref', 'routes/history/record.tsx'),

  route('inspections', 'routes/inspections/list.tsx'),
  route('inspections/new', 'routes/inspections/new.tsx'),
  route('inspections/:ref', 'routes/inspections/inspection.tsx'),
  route('inspections/:ref/edit', 'routes/inspections/edit.tsx'),
  route('inspections/:ref/publication', 'routes/inspections/publication.tsx'),
  route('inspections/:ref/report', 'routes/inspections/report.ts'),
  route('inspections/:ref/report/new', 'routes/inspections/report-new.tsx'),
  route('inspections/:ref/findings', 'routes/inspections/findings.tsx'),
  route('inspections/:ref/clocks/:clock', 'routes/inspections/clock.tsx'),
  route('inspections/:ref/clocks/:clock/stated-date', 'routes/inspections/clock-stated-date.tsx'),
  route('inspections/:ref/clocks/:clock/met', 'routes/inspections/clock-met.tsx'),
  route('inspections/:ref/points/new', 'routes/inspections/new-point.tsx'),

  route('points/:ref', 'routes/points/point.tsx'),
  route('points/:ref/edit', 'routes/points/edit.tsx'),
  route('points/:ref/earlier', 'routes/points/earlier.tsx'),
  route('points/:ref/findings', 'routes/points/findings.tsx'),
  route('points/:ref/removal', 'routes/points/removal.tsx'),

  route('reports/new', 'routes/reports/new.tsx'),
  route('reports/:draft', 'routes/reports/confirm.tsx'),
  route('reports/:draft/pages/:picture', 'routes/reports/page-picture.ts'),
  route('reports/:draft/discarding', 'routes/reports/discarding.tsx'),

  route('search', 'routes/search/search.tsx'),

  route('people', 'routes/people/list.tsx'),
  route('people/new', 'routes/people/new.tsx'),
  route('people/:id', 'routes/people/person.tsx'),
  route('people/:id/edit', 'routes/people/edit.tsx'),
  route('people/:id/roles', 'routes/people/roles.tsx'),
  route('people/:id/sign-in-link', 'routes/people/sign-in-link.tsx'),
  route('people/:id/retirement', 'routes/people/retirement.tsx'),
  route('people/:id/reinstatement', 'routes/people/reinstatement.tsx'),
  route('owners', 'routes/owners/list.tsx'),
  route('owners/new', 'routes/owners/new.tsx'),
  route('owners/:id', 'routes/owners/owner.tsx'),
  route('owners/:id/edit', 'routes/owners/edit.tsx'),
  route('owners/:id/retirement', 'routes/owners/retirement.tsx'),
  route('boards', 'routes/boards/list.tsx'),
  route('boards/new', 'routes/boards/new.tsx'),
  route('permissions', 'routes/permissions/permissions.tsx'),

  route('invitations/:token', 'routes/invitations/password.tsx'),
  route('sign-in', 'routes/sign-in/session.tsx'),
  route('sign-out', 'routes/sign-out/session.tsx'),

  route('plan', 'routes/plan/plan.tsx'),
  route('plan/gaps', 'routes/plan/gaps.tsx'),
  route('plan/points', 'routes/plan/points.tsx'),
  route('plan/ratings', 'routes/plan/ratings.tsx'),
  route('plan/withdrawn', 'routes/plan/withdrawn.tsx'),

  route('actions/new', 'routes/actions/new.tsx'),
  route('actions/:ref', 'routes/actions/action.tsx'),
  route('actions/:ref/edit', 'routes/actions/edit.tsx'),
  route('actions/:ref/owner', 'routes/actions/owner.tsx'),
  route('actions/:ref/executive-lead', 'routes/actions/executive-lead.tsx'),
  route('actions/:ref/due-date', 'routes/actions/due-date.tsx'),
  route('actions/:ref/points', 'routes/actions/points.tsx'),
  route('actions/:ref/points/:point/removal', 'routes/actions/point-removal.tsx'),
  route('actions/:ref/milestones', 'routes/actions/milestones.tsx'),
  route('actions/:ref/milestones/:number/met', 'routes/actions/milestone-met.tsx'),
  route('actions/:ref/milestones/:number/removal', 'routes/actions/milestone-removal.tsx'),
  route('actions/:ref/sub-steps', 'routes/actions/sub-steps.tsx'),
  route('actions/:ref/sub-steps/new', 'routes/actions/new-sub-steps.tsx'),
  route('actions/:ref/withdrawal', 'routes/actions/withdrawal.tsx'),
  route('actions/:ref/updates/new', 'routes/actions/new-update.tsx'),
  route('actions/:ref/updates/:update/endorsement', 'routes/actions/endorsement.tsx'),
  route('actions/:ref/evidence/new', 'routes/actions/new-evidence.tsx'),
  route('actions/:ref/impact', 'routes/actions/impact.tsx'),
  route('actions/:ref/delivery-rating', 'routes/actions/delivery-rating.tsx'),
  route('actions/:ref/later-date', 'routes/actions/later-date.tsx'),
  route('actions/:ref/later-date/:request/decision', 'routes/actions/later-date-decision.tsx'),

  route('evidence/:ref', 'routes/evidence/evidence.tsx'),
  route('evidence/:ref/file', 'routes/evidence/file.ts'),
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
