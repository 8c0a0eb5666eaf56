/**
 * Why a deed was not done, as a value with a name: the page words it, a test names it.
 * `field` is the form field to mend, where there is one.
 */
export interface Refusal {
  refused: RefusalName
  field?: string
  /** Facts the wording needs, such as a day or a reference. */
  facts?: Facts
}

interface Facts {
  name?: string
  action?: string
  actions?: string
  area?: string
  day?: string
  evidence?: string
  figure?: string
  points?: string
  grade?: string
  inspection?: string
  months?: string
  value?: string
}

/** Every refusal there is, worded for the person who meets it. */
const words = {
  'not-found': () => 'This record does not exist, or no longer does',
  'changed-since': (f: Facts) =>
    `Somebody changed ${f.action ?? 'this'} while you had the page open. Nothing you typed is lost: check what changed, then send it again`,
  'nothing-changed': () => 'You have not changed anything',
  'email-taken': () => 'Somebody else already signs in with this email address',
  'person-retired': (f: Facts) =>
    `${f.name ?? 'This person'} has been retired and cannot be given anything new`,
  'already-retired': () => 'This has already been retired',
  'not-retired': () => 'This person has not been retired',
  'last-administrator': () => 'Give somebody else the administrator role first: there must always be one',
  'still-owns-actions': (f: Facts) => `Give ${f.actions ?? 'their actions'} to another owner first`,
  'still-leads-actions': (f: Facts) => `Give ${f.actions ?? 'their actions'} another executive lead first`,
  'still-posts-for': (f: Facts) => `Choose another officer to post for ${f.name ?? 'others'} first`,
  'party-exists': () => 'A post or partner body with this name already exists',
  'council-exists': () => 'This data directory already holds a council',
  'body-exists': () => 'A body with this name already exists',
  'already-a-member': () => 'They are already a member of this board during that time',
  'left-before-joining': () => 'The last day of membership must be the same as or after the first',
  'term-ended': () => 'The last day of membership must be before the end of their term',
  'body-may-not-approve': () =>
    'The resolutions of this board may not approve completion. Choose something else, or change the settings of the board first',
  'ends-before-it-begins': () => 'The end date must be the same as or after the start date',
  'received-before-it-ended': () => 'The date the report was received must be after the inspection ended',
  'published-before-it-ended': () => 'The publication date must be after the inspection ended',
  'area-not-of-framework': (f: Facts) =>
    `The framework of this inspection has no judgement on “${f.area ?? ''}”`,
  'grade-not-of-framework': (f: Facts) => `“${f.grade ?? ''}” is not a grade of this framework`,
  'grades-not-given': () => 'This kind of inspection gives no grades',
  'embargoed-and-published': () =>
    'An inspection under embargo has no publication date yet. Leave the date out, or lift the embargo',
  'already-published': () => 'This inspection has already been published',
  'not-this-clock': () => 'This kind of inspection does not have that clock',
  'not-received-yet': () => 'Record the date the report was received first: the clocks count from it',
  'before-it-was-received': () => 'The date must be the same as or after the date the report was received',
  'too-many-points': () => 'An inspection can hold up to 99 points, and a point up to 99 sub-points',
  'sub-point-without-point': () => 'A sub-point must follow the point it belongs to',
  'sub-point-of-sub-point': () => 'A sub-point cannot have sub-points of its own',
  'earlier-embargoed': () =>
    'The earlier inspection is still under embargo. Publish it before pointing to it',
  'traced-to-itself': () => 'A point cannot point back to one of its own or a later inspection',
  'point-has-actions': (f: Facts) => `Unlink ${f.actions ?? 'its actions'} from this point first`,
  'point-has-sub-points': (f: Facts) => `Remove ${f.points ?? 'its sub-points'} first`,
  'point-traced-from': (f: Facts) =>
    `${f.points ?? 'A later point'} points back to this one. Change that first`,
  'point-removed': () => 'This point was removed as recorded by mistake',
  'exempt-nothing': () => 'Enter what is withheld, or choose the file that is',
  'review-in-the-past': () => 'The day of the review must be in the future',
  'exempt-released': () => 'This has been released and is exempt no more',
  'confidential-never-released': () =>
    'Confidential matter may not be disclosed by anybody, so it cannot be released',
  'small-numbers-stay-withheld': () =>
    'Rows about single workers, and the numbers behind a c, are never made open: they would say who people are',
  'own-right': () => 'Somebody else has to give you a right to read this',
  'right-ends-in-the-past': () => 'The last day of the right must be today or in the future',
  'right-already-given': () => 'They may already read this. End that right first, to give another',
  'own-matter': () => 'You recorded this, so somebody else has to release it',
  'no-right-to-end': () => 'They have no right to read this',
  'no-right-to-read': () => 'You have no right to read this',
  'report-already-recorded': (f: Facts) =>
    `This report has already been recorded as ${f.inspection ?? 'an inspection'}`,
  'not-an-action-owner': (f: Facts) =>
    `${f.name ?? 'This person'} cannot post updates. Ask an administrator to give them the role of action owner first`,
  'not-a-deputy-director': (f: Facts) =>
    `${f.name ?? 'This person'} cannot lead an action. Ask an administrator to give them the role of deputy director first`,
  'reason-missing': () => 'Enter the reason for the change',
  'milestone-before-start': () =>
    'The date of a milestone must be the same as or after the start date of the action',
  'due-before-start': () => 'The due date must be the same as or after the start date',
  'already-linked': () => 'This action is already linked to that point',
  'not-linked': () => 'This action is not linked to that point',
  'action-withdrawn': () => 'This action has been withdrawn from the plan',
  'action-complete': () =>
    'Completion of this action has been approved. Reopen it before changing its progress',
  'due-date-already-set': () => 'This action has a due date. A later one has to be asked for and granted',
  'no-due-date': () => 'This action has no due date yet, so there is none to move. Set one first',
  'rating-verified': () =>
    'Completion of this action has been verified, so its delivery rating is not set by hand any more',
  'rating-worked-out': () => 'The delivery rating is already the one the rule works out',
  'milestone-already-met': () => 'This milestone has already been met',
  'in-the-future': () => 'The date must be today or in the past',
  'not-later': () => 'The date you ask for must be later than the current due date',
  'request-pending': () => 'A later date has already been asked for and awaits a decision',
  'refusal-unexplained': () => 'Enter why the later date is refused',
  'request-decided': () => 'This request has already been decided',
  'own-request': () => 'You asked for this date, so somebody else has to grant or refuse it',
  'own-update': () => 'You posted this update, so somebody else has to endorse it',
  'already-endorsed': () => 'This has already been endorsed',
  'evidence-missing': () =>
    'Choose the evidence that the claim rests on: an action is never closed without it',
  'evidence-superseded': (f: Facts) =>
    `${f.evidence ?? 'This evidence'} has been superseded. Choose the one that replaced it`,
  'evidence-of-another-action': (f: Facts) => `${f.evidence ?? 'This evidence'} belongs to another action`,
  'file-or-link': () => 'Choose a file or give a link, one of the two',
  'claim-open': () => 'Completion of this action has already been claimed',
  'no-claim': () => 'Nobody has claimed completion of this action',
  'not-verified': (f: Facts) =>
    `The claim for ${f.action ?? 'this action'} has not been verified, so the board cannot approve it`,
  'own-action': () => 'You answer for this action, so somebody else has to verify its completion',
  'own-claim': () => 'You claimed completion of this action, so somebody else has to verify it',
  'own-claim-endorsed': () => 'You claimed completion of this action, so somebody else has to endorse it',
  'not-your-claim': () => 'Only the person who claimed completion can withdraw the claim',
  'already-verified': () => 'This claim has already been verified and awaits approval by a meeting',
  'verified-too-late': (f: Facts) =>
    `The claim for ${f.action ?? 'this action'} was verified after the day of this meeting, so the board cannot have seen it`,
  'own-verification': (f: Facts) =>
    `You claimed or verified completion of ${f.action ?? 'this action'}, so somebody else has to record its approval`,
  'claim-outdated': (f: Facts) =>
    `${f.action ?? 'The action'} or its evidence changed after the claim. It has to be claimed again`,
  'not-complete': () => 'Completion of this action has not been approved, so there is nothing to reopen',
  'meeting-exists': () => 'This body already has a meeting on that day',
  'meeting-not-begun': () => 'What a meeting decided can be recorded from the day it is held',
  'already-held': () => 'This meeting has already been recorded as held',
  'agenda-published': () => 'The agenda of this meeting has already been published',
  'agenda-empty': () => 'Add the items of the agenda before publishing it',
  'agenda-after-meeting': () => 'The agenda must be published on or before the day of the meeting',
  'late-reason-missing': () =>
    'Enter the chair’s reason: what was not open for five clear days is only taken if the chair says why',
  'no-members': () => 'Record who sits on this board first',
  'presence-missing': () => 'Choose whether they were present',
  'substitute-for-whom': () => 'Choose the member in whose place they came',
  'seat-taken': (f: Facts) => `The seat of ${f.name ?? 'this member'} is already taken`,
  'not-a-member': () => 'Choose somebody who sat on this board on that day',
  'not-held': () => 'Record that the meeting was held before drafting its minutes',
  'minutes-not-drafted': () => 'The minutes of that meeting have not been drafted yet',
  'minutes-confirmed': () =>
    'The minutes of this meeting have been confirmed. Only a resolution of a later meeting can correct them',
  'minutes-not-confirmed': () =>
    'The minutes of that meeting have not been confirmed yet: change the draft instead',
  'not-a-later-meeting': () => 'Only a later meeting of the same board can do this',
  'choose-awaiting': () => 'Choose what the item is to be made of',
  'awaits-no-more': (f: Facts) =>
    `${f.name ?? 'Something chosen'} does not await this board any more. Look at what is left, and choose again`,
  'no-such-item': () => 'Choose an item of this meeting',
  'choose-actions': () => 'Choose the actions this resolution is about',
  'cycle-open': (f: Facts) =>
    `“${f.name ?? 'A reporting cycle'}” is still open. Close it before you open another`,
  'cycle-closed': () => 'This reporting cycle has already been closed',
  'closing-day-past': () => 'The closing day must be today or in the future',
  'digest-already-sent': () => 'This reminder has already been sent',
  'asked-too-late': () =>
    'This later date was asked for after the day of this meeting, so the board cannot have decided on it',
  'condition-missing': () => 'Enter the condition on which completion is approved',
  'point-closed-already': () => 'A board has already closed this point',
  'point-not-closed': () => 'No board has closed this point, so it cannot be reopened',
  'review-before-meeting': () => 'The day of the review must be after the day of the meeting',
  'choose-tracked': () => 'Choose the improvement points or actions that the class is given to',
  'own-body': () => 'Choose another body than the one that is meeting',
  'recommendation-answered': () => 'The response to this recommendation has already been recorded',
  'before-it-was-made': () => 'The date must be the same as or after the day of the meeting',
  'referral-taken-up': () => 'This matter has already been taken up',
  'already-exempt': () => 'This meeting is already in exempt session. It has to leave it first',
  'not-exempt': () => 'This meeting is not in exempt session, so it cannot leave it',
  'paragraph-missing': () => 'Choose the paragraph of Schedule 12A by which the matter is exempt',
  'motion-lost': () =>
    'More voted against than for, so the motion was lost. A lost motion is not a resolution',
  'already-confirmed': () => 'The chair has already confirmed these words',
  'request-closed': () => 'This request has already been answered, refused or settled by a briefing',
  'asker-missing': () => 'Enter who asks: only a scrutiny member is entitled to information',
  'one-asker': () => 'Choose a person or enter a name, not both',
  'not-a-scrutiny-member': (f: Facts) =>
    `${f.name ?? 'This person'} is not a scrutiny member, so this is not an information request. Choose another kind`,
  'before-it-was-asked': () => 'The date must be the same as or after the day of the request',
  'pack-exists': () => 'This meeting already has a pack. Change that one, or withdraw it first',
  'pack-released': () => 'This pack has been released, so it stays as it is. Withdraw it to prepare another',
  'pack-withdrawn': () => 'This pack has been withdrawn',
  'own-pack': () => 'You prepared or last changed this pack, so somebody else has to release it',
  'not-looked-at': (f: Facts) =>
    `Tick that you have looked at “${f.name ?? 'each word that is marked'}”, and say why it stays`,
  'reason-identifies': (f: Facts) =>
    `The public reads this reason, and “${f.name ?? 'it'}” may identify someone. Write it without`,
  'not-a-seed': () => 'The seed must be a whole number from 1 to 2147483646',
  'nothing-closed': () => 'No completion was approved between these days, so there is nothing to draw from',
  'own-closure': () => 'You had a hand in this closure, so another auditor has to judge it',
  'follow-up-in-the-past': () => 'The day it is wanted by must be today or in the future',
  'attempts-kept-too-short': (f: Facts) =>
    `Enter ${f.months ?? ''} months or more, or leave it empty: auditors look for failed sign-ins, so attempts may not be deleted sooner`,
  'follow-up-closed': () => 'This follow-up has already been closed',
  'nothing-to-remove': () => 'Choose at least one place or file from which to remove it',
  'reason-says-it': () => 'The reason must not say what is removed: it stays in the history',
  'cannot-be-removed': (f: Facts) =>
    `The words cannot be taken out of event ${f.name ?? ''}: it would no longer say what happened. Leave it out, or ask for other words`,
  'redaction-over': () => 'This has already been carried out or dropped',
  'own-redaction': () => 'You asked for this yourself. Somebody else has to look at it and remove it',
  'without-right': () =>
    'Part of this is not for you to read. Somebody who may has to look at it and remove it',
  'let-in-by-asker': () =>
    'Whoever asked for this invited you or gave you a role, so somebody else has to look at it and remove it',
  'file-was-removed': () =>
    'This very file was removed because of personal data in it. Take that out of it first, then send it again',
  'effect-within-tolerance': () =>
    'The expected value must differ from where it starts by more than the tolerance of this measure, or no figure could show it',
  'effect-the-wrong-way': () =>
    'The expected value must be better than where it starts, by what this measure says is better',
  'effect-not-ahead': () => 'The day by which the effect is expected must be in the future',
  'measure-already-attached': () =>
    'This measure is already attached here. Detach it first, to expect something else of it',
  'measure-not-attached': () => 'This measure is not attached here, or no longer is',
  'measure-no-longer-kept': () =>
    'This measure has been retired, so no effect can be expected of it. Choose another',
  'override-without-reason': () => 'Enter why you choose another impact rating than the one proposed',
  'impact-without-reason': () => 'Enter what the impact rating rests on',
  'day-already-counted': () =>
    'The workforce has already been counted on this day. Correct that count instead',
  'count-not-to-be-corrected': () =>
    'The count that this corrects does not exist, or has already been corrected. Correct the newest one',
  'count-unexplained': () => 'Enter why the count is corrected',
  'earlier-rows-removed': () =>
    'Part of the rows of an earlier count was removed, so nobody can make sure that small numbers stay withheld. Record the figures by hand instead',
  'measure-retired': () => 'This measure has been retired, so it stays as it is',
  'measure-exists': (f: Facts) =>
    `${f.name ?? 'Another measure'} has this name already. Give this one a name that tells the two apart`,
  'not-a-measure-owner': (f: Facts) =>
    `${f.name ?? 'This person'} cannot record figures. Ask an administrator to give them the role of action owner or deputy director first`,
  'another-scale': () =>
    'Its target and its earlier figures are shown the other way. Leave this as it is, or define another measure',
  'half-a-definition': () => 'Enter both a numerator and a denominator, or leave both empty',
  'definition-before-the-last': () =>
    'A new definition must hold from the same day as the one before or a later day',
  'figure-missing': (f: Facts) =>
    `Enter the numerator and the denominator${f.name === undefined ? '' : ` of ${f.name}`}, or the value alone`,
  'half-a-ratio': (f: Facts) =>
    `Enter both the numerator and the denominator of ${f.name ?? 'this figure'}, or neither`,
  'less-than-nothing': (f: Facts) =>
    `The numerator and denominator of ${f.name ?? 'this figure'} cannot be less than 0`,
  'denominator-zero': (f: Facts) =>
    `The denominator of ${f.name ?? 'this figure'} is 0, and nothing can be divided by 0`,
  'value-differs': (f: Facts) =>
    `The numerator divided by the denominator of ${f.name ?? 'this figure'} is ${f.value ?? 'another value'}. Put the value, the numerator or the denominator right`,
  'breakdown-needs-counts': (f: Facts) =>
    `Enter the numerator and the denominator of ${f.name ?? 'each line'}: without them nobody can tell whether it is about too few people to be shown`,
  'whole-needs-counts': (f: Facts) =>
    `Enter the numerator and the denominator of ${f.name ?? 'the whole'}: its parts are recorded too, and by a value alone nobody can tell whether it gives one of them away`,
  'breakdown-overlaps': (f: Facts) =>
    `There are figures for ${f.name ?? 'a period'}, which overlaps with this one, and one of the two is broken down: their difference could give away what is withheld. Record figures for the same periods as before, or for later ones`,
  'roles-are-counted': () =>
    'By role, this measure is broken down by workforce counts. Record a workforce count instead',
  'limit-unexplained': () => 'Enter why the limit for small numbers is changed',
  'before-its-definition': (f: Facts) =>
    `Definition ${f.name ?? ''} holds from ${f.day ?? 'a later day'}. Choose the definition that held in this period`,
  'limit-lowered': () =>
    'Numbers have been withheld under the present limit. It can be raised, not lowered or taken away: what is recorded afterwards would give them away',
  'line-twice': (f: Facts) => `${f.name ?? 'A line'} is there twice. Keep one of the two`,
  'too-many-parts': () => 'A breakdown can have up to 40 parts',
  'figure-of-count': (f: Facts) =>
    `${f.name ?? 'A workforce count'} gives the figures of this day. Correct that count instead`,
  'figure-exists': (f: Facts) =>
    `${f.figure ?? 'A figure'} is the figure for ${f.name ?? 'this period'} already. Correct that one instead`,
  'already-corrected': (f: Facts) =>
    `This figure has been corrected by ${f.figure ?? 'another'}. Correct that one instead`,
  'correction-unexplained': () => 'Enter why the figure is corrected',
  'correction-elsewhere': (f: Facts) =>
    `Leave the breakdown out: where ${f.figure ?? 'the figure'} was of another period or by another definition, it is corrected by itself`,
  'words-are-gone': () => 'What was to be removed is no longer kept here. Drop this request and ask again',
} satisfies Record<string, (facts: Facts) => string>

export type RefusalName = keyof typeof words

export function refusal(refused: RefusalName, more: Omit<Refusal, 'refused'> = {}): Refusal {
  return { refused, ...more }
}
export function isRefusal(outcome: object): outcome is Refusal {
  return 'refused' in outcome
}
export function wordsFor({ refused, facts = {} }: Refusal): string {
  return words[refused](facts)
}
