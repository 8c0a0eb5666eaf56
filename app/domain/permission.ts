import type { Person, Role } from './role.ts'

/** How a person must stand to the subject for a role to be enough. */
export type Standing =
  | 'any'
  | 'has-right'
  | 'theirs'
  | 'they-lead'
  | 'their-claim'
  | 'not-their-claim'
  | 'they-lead-not-their-claim'
  | 'not-their-request'
  | 'they-lead-not-their-request'
  | 'they-lead-not-their-update'
  | 'not-their-pack'
  | 'their-measure'

/** Who stands where to the thing a deed is done to. What a subject does not have is left out. */
export interface Subject {
  /** The accountable owner, or the officer who posts for an owner without an account. */
  owner?: string | null
  executiveLead?: string | null
  claimedBy?: string | null
  askedBy?: string | null
  postedBy?: string | null
  /** The exempt or confidential matter it is, by its reference. */
  matter?: string
  /** Whoever may not do the deed may not learn that there is such a thing either. */
  hidden?: true
  /** Who prepared a pack, and who last changed it. */
  preparedBy?: string | null
  editedBy?: string | null
  /** The rest of the record is no matter for permission. */
  [other: string]: unknown
}

export type Rule = Partial<Record<Role, Standing>>

const everyone: Rule = {
  'action-owner': 'any',
  'deputy-director': 'any',
  'plan-manager': 'any',
  'governance-officer': 'any',
  'scrutiny-member': 'any',
  'scrutiny-chair': 'any',
  auditor: 'any',
  administrator: 'any',
}
const planManager: Rule = { 'plan-manager': 'any' }
const planManagerOrLead: Rule = { 'plan-manager': 'any', 'deputy-director': 'they-lead' }
const ownerOrLead: Rule = { 'action-owner': 'theirs', 'deputy-director': 'they-lead' }
const builders: Rule = { ...ownerOrLead, ...planManager }
const officers: Rule = {
  'action-owner': 'any',
  'deputy-director': 'any',
  'plan-manager': 'any',
  'governance-officer': 'any',
}
const withRight: Rule = {
  'action-owner': 'has-right',
  'deputy-director': 'has-right',
  'plan-manager': 'has-right',
  'governance-officer': 'has-right',
  'scrutiny-member': 'has-right',
  'scrutiny-chair': 'has-right',
  auditor: 'has-right',
  administrator: 'has-right',
}
const clerk: Rule = { 'governance-officer': 'any' }
const auditor: Rule = { auditor: 'any' }
const redactors: Rule = { 'plan-manager': 'any', 'governance-officer': 'any', 'deputy-director': 'any' }
const administrator: Rule = { administrator: 'any' }

/** Who may do what: the one table. What it does not say is refused. */
export const permissions = {
  'read-plan': everyone,
  'read-history': everyone,
  /** All of it, with what is under embargo and with who may read exempt matter: for those who may see both. */
  'export-history': { 'governance-officer': 'any', auditor: 'any' },
  'read-people': everyone,
  'read-library': everyone,
  'keep-calendar': everyone,
  /** Officers work on a report before it is published; boards and the public may not know of it. */
  'see-embargoed': {
    'action-owner': 'any',
    'plan-manager': 'any',
    'deputy-director': 'any',
    'governance-officer': 'any',
    auditor: 'any',
  },

  /** From the terminal, before there is anybody. */
  'found-council': {},
  'invite-person': administrator,
  'give-sign-in-link': administrator,
  'change-person': administrator,
  'retire-person': administrator,
  'give-role': administrator,
  'add-party': { ...administrator, ...planManager },
  'add-body': { ...administrator, ...clerk },
  'keep-body': clerk,

  'record-inspection': planManager,
  'change-inspection': planManager,
  'publish-inspection': planManager,
  'file-report': planManager,
  'state-clock': planManager,
  'meet-clock': planManager,
  'record-point': planManager,
  'correct-point': planManager,
  'trace-point': planManager,
  'remove-point': planManager,
  'link-findings': planManager,

  'plan-action': planManager,
  'import-plan': planManager,
  'change-action': planManagerOrLead,
  'link-action': planManager,
  'assign-owner': planManagerOrLead,
  'assign-executive-lead': planManager,
  'set-due-date': planManagerOrLead,
  'withdraw-action': planManager,
  'build-milestones': builders,
  'work-sub-steps': builders,

  'keep-measure': planManager,
  'record-figures': {
    ...planManager,
    'action-owner': 'their-measure',
    'deputy-director': 'their-measure',
  },
  'count-workforce': planManager,

  'post-update': ownerOrLead,
  'rate-impact': ownerOrLead,
  'attach-evidence': ownerOrLead,
  'endorse-update': { 'deputy-director': 'they-lead-not-their-update' },
  'set-delivery-rating': planManagerOrLead,
  'ask-later-date': ownerOrLead,
  'decide-later-date': {
    'plan-manager': 'not-their-request',
    'deputy-director': 'they-lead-not-their-request',
  },

  'claim-completion': ownerOrLead,
  'withdraw-claim': { 'action-owner': 'their-claim', 'deputy-director': 'their-claim' },
  'endorse-claim': { 'deputy-director': 'they-lead-not-their-claim' },
  'verify-claim': { 'plan-manager': 'not-their-claim', 'deputy-director': 'not-their-claim' },
  'reopen-action': planManagerOrLead,

  'open-cycle': planManager,
  'close-cycle': planManager,
  /** From the terminal, by a scheduler. */
  'send-digests': {},

  'plan-meeting': clerk,
  'publish-agenda': clerk,
  'record-attendance': clerk,
  'draft-minutes': clerk,
  'confirm-minutes': clerk,
  'record-resolution': clerk,
  'confirm-resolution': clerk,
  'answer-recommendation': clerk,
  'take-up-referral': clerk,
  'open-request': clerk,
  'change-request': clerk,
  'assign-request': clerk,
  'answer-request': clerk,
  'refuse-request': clerk,
  'brief-privately': clerk,

  'record-exempt-matter': officers,
  'see-exempt-matter': { ...withRight, 'governance-officer': 'any', auditor: 'any' },
  /** Nobody by their role alone: a right is given to a person, for one matter, with a reason and an end. */
  'read-exempt-matter': withRight,
  /** An officer who may read it may let others; a governance officer need not know what it says. */
  'give-exempt-right': {
    'governance-officer': 'any',
    'plan-manager': 'has-right',
    'deputy-director': 'has-right',
  },
  'end-exempt-right': clerk,
  'review-exempt-matter': clerk,
  'release-exempt-matter': { 'governance-officer': 'has-right' },
  'prepare-pack': clerk,
  /** By two: a pack is public once somebody else has looked at what becomes public with it. */
  'release-pack': {
    'governance-officer': 'not-their-pack',
    'plan-manager': 'not-their-pack',
    'deputy-director': 'not-their-pack',
  },
  /** By one, at once: what should not be public must not wait for a second hand. */
  'withdraw-pack': { 'governance-officer': 'any', 'plan-manager': 'any', 'deputy-director': 'any' },
  'publish-post': clerk,

  'read-retention': { ...officers, auditor: 'any' },
  'set-retention': clerk,

  /** The auditor's desk, and what an auditor writes there: nobody else opens or alters it. */
  'audit-history': auditor,
  'keep-audit': auditor,
  /** Whoever finds personal data that should not be there; it is removed once somebody else has looked at it too. */
  'ask-redaction': { ...redactors, auditor: 'any' },
  'carry-out-redaction': {
    'plan-manager': 'not-their-request',
    'governance-officer': 'not-their-request',
    'deputy-director': 'not-their-request',
  },
  'drop-redaction': { ...redactors, auditor: 'any' },
} satisfies Record<string, Rule>

export type Deed = keyof typeof permissions
export const isDeed = (name: string): name is Deed => Object.hasOwn(permissions, name)

const stands: Record<Standing, (person: Person, subject: Subject) => boolean> = {
  any: () => true,
  'has-right': ({ reads = [] }, { matter }) => matter !== undefined && reads.includes(matter),
  theirs: (person, { owner }) => owner === person.id,
  'they-lead': (person, { executiveLead }) => executiveLead === person.id,
  'their-claim': (person, { claimedBy }) => claimedBy === person.id,
  'not-their-claim': (person, { claimedBy }) => claimedBy !== person.id,
  'they-lead-not-their-claim': (person, { executiveLead, claimedBy }) =>
    executiveLead === person.id && claimedBy !== person.id,
  'not-their-request': (person, { askedBy }) => askedBy !== person.id,
  'they-lead-not-their-request': (person, { executiveLead, askedBy }) =>
    executiveLead === person.id && askedBy !== person.id,
  'they-lead-not-their-update': (person, { executiveLead, postedBy }) =>
    executiveLead === person.id && postedBy !== person.id,
  'their-measure': (person, { owner }) => owner === person.id,
  'not-their-pack': (person, { preparedBy, editedBy }) => preparedBy !== person.id && editedBy !== person.id,
}

/** The role in which a person may do a deed to a subject, which is the role they then sign in; null where they may not. */
export function may(person: Person, deed: Deed, subject: Subject = {}): Role | null {
  const rule: Rule = permissions[deed]
  return (
    person.roles.find(role => {
      const standing = rule[role]
      return standing !== undefined && stands[standing](person, subject)
    }) ?? null
  )
}

/** Whether it is only their own hand in it that keeps a person from a deed: then the page can say so. */
export function ownHandForbids(person: Person, deed: Deed, subject: Subject): boolean {
  const { claimedBy, askedBy, postedBy, preparedBy, editedBy, ...others } = subject
  return may(person, deed, subject) === null && may(person, deed, others) !== null
}
