import { permissions, type Deed, type Rule, type Standing } from './permission.ts'
import { Role, roleWords } from './role.ts'

const deedWords: Record<Deed, string> = {
  'read-plan': 'Read the plan',
  'read-history': 'Read the history',
  'read-people': 'See who is who',
  'read-library': 'Read the library of published reports',
  'keep-calendar': 'Have their due days and meetings in a calendar of their own',
  'see-embargoed': 'See inspections under embargo',
  'found-council': 'Begin a council',
  'invite-person': 'Invite people',
  'give-sign-in-link': 'Make sign-in links',
  'change-person': 'Change people’s details',
  'retire-person': 'Retire and reinstate people',
  'give-role': 'Give and end roles',
  'add-party': 'Add, change and retire posts and partner bodies',
  'add-body': 'Add boards',
  'keep-body': 'Keep the members and settings of boards',
  'record-inspection': 'Record inspections',
  'change-inspection': 'Change inspections',
  'publish-inspection': 'Lift embargoes',
  'file-report': 'File reports',
  'state-clock': 'Record dates stated by Ofsted',
  'meet-clock': 'Record duties as met',
  'record-point': 'Record improvement points',
  'correct-point': 'Correct improvement points',
  'trace-point': 'Trace points to earlier ones',
  'remove-point': 'Remove points recorded by mistake',
  'link-findings': 'Link findings to points',
  'plan-action': 'Plan actions',
  'import-plan': 'Import the plan from a spreadsheet',
  'change-action': 'Change actions',
  'link-action': 'Link actions to points',
  'assign-owner': 'Give actions an owner',
  'assign-executive-lead': 'Give actions an executive lead',
  'set-due-date': 'Set the first due date',
  'withdraw-action': 'Withdraw actions',
  'build-milestones': 'Add, meet and remove milestones',
  'work-sub-steps': 'Add and tick sub-steps',
  'post-update': 'Post updates',
  'rate-impact': 'Rate impact',
  'attach-evidence': 'Attach evidence',
  'endorse-update': 'Endorse updates',
  'set-delivery-rating': 'Set the delivery rating by hand',
  'ask-later-date': 'Ask for a later date',
  'decide-later-date': 'Grant or refuse a later date',
  'claim-completion': 'Claim completion',
  'withdraw-claim': 'Withdraw a claim',
  'endorse-claim': 'Endorse claims',
  'verify-claim': 'Verify claims or send them back',
  'reopen-action': 'Reopen actions',
  'open-cycle': 'Open reporting cycles',
  'close-cycle': 'Close reporting cycles',
  'send-digests': 'Send reminders',
  'plan-meeting': 'Plan meetings and their items',
  'publish-agenda': 'Publish agendas',
  'record-attendance': 'Record attendance and declarations of interest',
  'draft-minutes': 'Draft minutes',
  'confirm-minutes': 'Record that minutes are confirmed or corrected',
  'record-resolution': 'Record resolutions',
  'confirm-resolution': 'Record that the chair confirmed the words of a resolution',
  'answer-recommendation': 'Record responses to recommendations',
  'take-up-referral': 'Record referred matters as taken up',
  'assign-request': 'Assign requests',
  'answer-request': 'Answer requests',
}

/** What a role's holder must be to the thing, after the name of the role. */
const standingWords: Record<Standing, string> = {
  any: '',
  theirs: 'for an action they own or post for',
  'they-lead': 'for an action they lead',
  'their-claim': 'where they made the claim',
  'not-their-claim': 'where somebody else made the claim',
  'they-lead-not-their-claim': 'for an action they lead, where somebody else made the claim',
  'not-their-request': 'where somebody else asked',
  'they-lead-not-their-request': 'for an action they lead, where somebody else asked',
  'they-lead-not-their-update': 'for an action they lead, where somebody else posted',
}

export const permissionParts: { heading: string; deeds: Deed[] }[] = [
  {
    heading: 'Reading',
    deeds: ['read-plan', 'read-history', 'read-people', 'read-library', 'keep-calendar', 'see-embargoed'],
  },
  {
    heading: 'Inspections',
    deeds: [
      'record-inspection',
      'change-inspection',
      'publish-inspection',
      'file-report',
      'state-clock',
      'meet-clock',
      'record-point',
      'correct-point',
      'trace-point',
      'remove-point',
      'link-findings',
    ],
  },
  {
    heading: 'The plan',
    deeds: [
      'plan-action',
      'import-plan',
      'change-action',
      'link-action',
      'assign-owner',
      'assign-executive-lead',
      'set-due-date',
      'build-milestones',
      'work-sub-steps',
      'withdraw-action',
    ],
  },
  {
    heading: 'Progress',
    deeds: [
      'post-update',
      'endorse-update',
      'attach-evidence',
      'rate-impact',
      'set-delivery-rating',
      'ask-later-date',
      'decide-later-date',
      'open-cycle',
      'close-cycle',
    ],
  },
  {
    heading: 'Completion',
    deeds: ['claim-completion', 'withdraw-claim', 'endorse-claim', 'verify-claim', 'reopen-action'],
  },
  {
    heading: 'Meetings',
    deeds: [
      'keep-body',
      'plan-meeting',
      'publish-agenda',
      'record-attendance',
      'draft-minutes',
      'confirm-minutes',
      'record-resolution',
      'confirm-resolution',
      'answer-recommendation',
      'take-up-referral',
      'assign-request',
      'answer-request',
    ],
  },
  {
    heading: 'People',
    deeds: [
      'invite-person',
      'give-sign-in-link',
      'change-person',
      'give-role',
      'retire-person',
      'add-party',
      'add-body',
    ],
  },
]

/** A deed in words, and who may do it: `Deputy director, for an action they lead`. */
export function permissionInWords(deed: Deed): { what: string; who: string[] } {
  const rule: Rule = permissions[deed]
  const who = Role.options.flatMap(role => {
    const standing = rule[role]
    if (standing === undefined) return []
    return [standing === 'any' ? roleWords[role] : `${roleWords[role]}, ${standingWords[standing]}`]
  })
  return {
    what: deedWords[deed],
    who: who.length === Role.options.length ? ['Everyone who is signed in'] : who,
  }
}
