import { describe, expect, it } from 'vitest'
import { isDeed, may, ownHandForbids, permissions, type Deed, type Subject } from './permission.ts'
import { Role, roleWords, type Person } from './role.ts'

const me = 'P-100'
const other = 'P-200'

/** How somebody can stand to the thing a deed is done to. */
const mine = { claimedBy: me, askedBy: me, postedBy: me, preparedBy: me, editedBy: me }
const others = { claimedBy: other, askedBy: other, postedBy: other, preparedBy: other, editedBy: other }
const situations = {
  stranger: { owner: other, executiveLead: other, ...others },
  owner: { owner: me, executiveLead: other, ...others },
  lead: { owner: other, executiveLead: me, ...others },
  'took the step before': { owner: other, executiveLead: other, ...mine },
  'lead who took the step before': { owner: other, executiveLead: me, ...mine },
  'given a right': { owner: other, executiveLead: other, ...others, matter: 'X-001' },
} as const satisfies Record<string, Subject>
type Situation = keyof typeof situations

const always = Object.keys(situations)
const somebodyElses: Situation[] = ['stranger', 'owner', 'lead', 'given a right']

/** To what a deed may be done: in which situations, and what is thereby ruled out. */
const things: Record<string, { when: string[]; not?: string }> = {
  'withheld matter they were given a right to': {
    when: ['given a right'],
    not: 'any other',
  },
  'an action they own': { when: ['owner'], not: 'an action of somebody else' },
  'a measure they own': { when: ['owner'], not: 'a measure of somebody else' },
  'an action they lead': {
    when: ['lead', 'lead who took the step before'],
    not: 'an action somebody else leads',
  },
  'a claim they made': {
    when: ['took the step before', 'lead who took the step before'],
    not: 'a claim somebody else made',
  },
  'a claim somebody else made': { when: somebodyElses, not: 'a claim they made' },
  'a claim somebody else made on an action they lead': {
    when: ['lead'],
    not: 'a claim they made or an action somebody else leads',
  },
  'an update somebody else posted on an action they lead': {
    when: ['lead'],
    not: 'an update they posted or an action somebody else leads',
  },
  'a pack somebody else prepared and last changed': {
    when: somebodyElses,
    not: 'a pack they prepared or last changed',
  },
  'a removal somebody else asked for': { when: somebodyElses, not: 'a removal they asked for' },
  'a later date somebody else asked for': { when: somebodyElses, not: 'a later date they asked for' },
  'a later date somebody else asked for on an action they lead': {
    when: ['lead'],
    not: 'a later date they asked for or for an action somebody else leads',
  },
}
const redactors = (thing: string) => ({
  'plan-manager': thing,
  'governance-officer': thing,
  'deputy-director': thing,
})
const own = 'an action they own'
const led = 'an action they lead'
const given = 'withheld matter they were given a right to'

type Row = [may: string, who: Partial<Record<Role, string>>]
const all = (thing: string) => Object.fromEntries(Role.options.map(role => [role, thing]))

/** Who may do what, as the council agreed it: written by hand, apart from the table that the service goes by. */
const agreed: Record<Deed, Row> = {
  'read-plan': ['read', all('the plan')],
  'read-history': ['read', all('the history')],
  'export-history': ['export', { 'governance-officer': 'the whole history', auditor: 'the whole history' }],
  'read-people': ['read', all('who is who')],
  'read-library': ['read', all('the library of published reports')],
  'keep-calendar': ['keep', all('a calendar address of their own')],
  'see-embargoed': [
    'see',
    {
      'action-owner': 'an inspection under embargo',
      'deputy-director': 'an inspection under embargo',
      'plan-manager': 'an inspection under embargo',
      'governance-officer': 'an inspection under embargo',
      auditor: 'an inspection under embargo',
    },
  ],

  'found-council': ['found', {}],
  'invite-person': ['invite', { administrator: 'a person' }],
  'give-sign-in-link': ['give a sign-in link to', { administrator: 'a person' }],
  'change-person': ['change the details of', { administrator: 'a person' }],
  'retire-person': ['retire and reinstate', { administrator: 'a person' }],
  'give-role': ['give and end', { administrator: 'roles' }],
  'add-party': [
    'add, change and retire',
    { administrator: 'a post or partner body', 'plan-manager': 'a post or partner body' },
  ],
  'add-body': ['add', { administrator: 'a board', 'governance-officer': 'a board' }],
  'keep-body': ['keep the members and settings of', { 'governance-officer': 'a board' }],

  'record-inspection': ['record', { 'plan-manager': 'an inspection' }],
  'change-inspection': ['change', { 'plan-manager': 'an inspection' }],
  'publish-inspection': ['lift the embargo of', { 'plan-manager': 'an inspection' }],
  'file-report': ['file the report of', { 'plan-manager': 'an inspection' }],
  'state-clock': ['record', { 'plan-manager': 'a date stated by Ofsted' }],
  'meet-clock': ['record', { 'plan-manager': 'a duty as met' }],
  'record-point': ['record', { 'plan-manager': 'an improvement point' }],
  'correct-point': ['correct', { 'plan-manager': 'an improvement point' }],
  'link-findings': ['link findings to', { 'plan-manager': 'an improvement point' }],
  'trace-point': ['trace', { 'plan-manager': 'an improvement point' }],
  'remove-point': ['remove', { 'plan-manager': 'an improvement point' }],

  'plan-action': ['plan', { 'plan-manager': 'an action' }],
  'import-plan': ['import', { 'plan-manager': 'a spreadsheet of the plan' }],
  'change-action': ['change', { 'plan-manager': 'an action', 'deputy-director': led }],
  'link-action': ['link', { 'plan-manager': 'an action' }],
  'assign-owner': ['give an owner to', { 'plan-manager': 'an action', 'deputy-director': led }],
  'assign-executive-lead': ['give an executive lead to', { 'plan-manager': 'an action' }],
  'set-due-date': ['set the due date of', { 'plan-manager': 'an action', 'deputy-director': led }],
  'withdraw-action': ['withdraw', { 'plan-manager': 'an action' }],
  'build-milestones': [
    'build the milestones of',
    { 'plan-manager': 'an action', 'action-owner': own, 'deputy-director': led },
  ],
  'work-sub-steps': [
    'work through the sub-steps of',
    { 'plan-manager': 'an action', 'action-owner': own, 'deputy-director': led },
  ],

  'keep-measure': ['define, attach and retire', { 'plan-manager': 'a measure' }],
  'record-figures': [
    'record figures of',
    {
      'plan-manager': 'a measure',
      'action-owner': 'a measure they own',
      'deputy-director': 'a measure they own',
    },
  ],
  'count-workforce': ['record', { 'plan-manager': 'a workforce count' }],

  'post-update': ['post an update on', { 'action-owner': own, 'deputy-director': led }],
  'rate-impact': ['rate the impact of', { 'action-owner': own, 'deputy-director': led }],
  'attach-evidence': ['attach evidence to', { 'action-owner': own, 'deputy-director': led }],
  'endorse-update': [
    'endorse',
    { 'deputy-director': 'an update somebody else posted on an action they lead' },
  ],
  'set-delivery-rating': [
    'set by hand the delivery rating of',
    { 'plan-manager': 'an action', 'deputy-director': led },
  ],
  'ask-later-date': ['ask for a later date for', { 'action-owner': own, 'deputy-director': led }],
  'decide-later-date': [
    'grant or refuse',
    {
      'plan-manager': 'a later date somebody else asked for',
      'deputy-director': 'a later date somebody else asked for on an action they lead',
    },
  ],

  'claim-completion': ['claim completion of', { 'action-owner': own, 'deputy-director': led }],
  'withdraw-claim': [
    'withdraw',
    { 'action-owner': 'a claim they made', 'deputy-director': 'a claim they made' },
  ],
  'endorse-claim': ['endorse', { 'deputy-director': 'a claim somebody else made on an action they lead' }],
  'verify-claim': [
    'verify or send back',
    { 'plan-manager': 'a claim somebody else made', 'deputy-director': 'a claim somebody else made' },
  ],
  'reopen-action': ['reopen', { 'plan-manager': 'an action', 'deputy-director': led }],

  'open-cycle': ['open', { 'plan-manager': 'a reporting cycle' }],
  'close-cycle': ['close', { 'plan-manager': 'a reporting cycle' }],
  'send-digests': ['send', {}],

  'plan-meeting': ['plan', { 'governance-officer': 'a meeting' }],
  'publish-agenda': ['publish', { 'governance-officer': 'an agenda' }],
  'record-attendance': ['record', { 'governance-officer': 'attendance and interests' }],
  'draft-minutes': ['draft', { 'governance-officer': 'minutes' }],
  'confirm-minutes': ['record the confirmation or correction of', { 'governance-officer': 'minutes' }],
  'record-resolution': ['record', { 'governance-officer': 'a resolution' }],
  'confirm-resolution': ['record the chair’s confirmation of', { 'governance-officer': 'a resolution' }],
  'answer-recommendation': ['record the response to', { 'governance-officer': 'a recommendation' }],
  'take-up-referral': ['record as taken up', { 'governance-officer': 'a referred matter' }],
  'open-request': ['record', { 'governance-officer': 'a request made outside a meeting' }],
  'change-request': ['record the details of', { 'governance-officer': 'a request' }],
  'assign-request': ['assign', { 'governance-officer': 'a request' }],
  'answer-request': ['answer', { 'governance-officer': 'a request' }],
  'refuse-request': ['refuse', { 'governance-officer': 'a request' }],
  'brief-privately': ['record', { 'governance-officer': 'a private briefing' }],

  'record-exempt-matter': [
    'record',
    {
      'action-owner': 'withheld matter',
      'deputy-director': 'withheld matter',
      'plan-manager': 'withheld matter',
      'governance-officer': 'withheld matter',
    },
  ],
  'see-exempt-matter': [
    'see who may read',
    { ...all(given), 'governance-officer': 'withheld matter', auditor: 'withheld matter' },
  ],
  'read-exempt-matter': ['read', all(given)],
  'give-exempt-right': [
    'give a right to',
    { 'governance-officer': 'withheld matter', 'plan-manager': given, 'deputy-director': given },
  ],
  'end-exempt-right': ['end a right to', { 'governance-officer': 'withheld matter' }],
  'review-exempt-matter': ['review', { 'governance-officer': 'withheld matter' }],
  'release-exempt-matter': ['release', { 'governance-officer': given }],
  'prepare-pack': ['prepare and change', { 'governance-officer': 'a pack' }],
  'release-pack': [
    'release',
    {
      'governance-officer': 'a pack somebody else prepared and last changed',
      'plan-manager': 'a pack somebody else prepared and last changed',
      'deputy-director': 'a pack somebody else prepared and last changed',
    },
  ],
  'withdraw-pack': [
    'withdraw',
    { 'governance-officer': 'a pack', 'plan-manager': 'a pack', 'deputy-director': 'a pack' },
  ],
  'publish-post': ['choose to publish', { 'governance-officer': 'a post' }],

  'read-retention': [
    'see',
    {
      'action-owner': 'how long records are kept',
      'deputy-director': 'how long records are kept',
      'plan-manager': 'how long records are kept',
      'governance-officer': 'how long records are kept',
      auditor: 'how long records are kept',
    },
  ],
  'set-retention': ['decide', { 'governance-officer': 'how long records are kept' }],
  'audit-history': ['open', { auditor: 'the auditor’s desk' }],
  'keep-audit': ['draw, judge and note', { auditor: 'what they audit' }],
  'ask-redaction': [
    'ask for',
    { ...redactors('the removal of personal data'), auditor: 'the removal of personal data' },
  ],
  'carry-out-redaction': ['carry out', redactors('a removal somebody else asked for')],
  'drop-redaction': [
    'drop',
    { ...redactors('the removal of personal data'), auditor: 'the removal of personal data' },
  ],
}

const holding = (...roles: Role[]): Person => ({ id: me, name: 'Somebody', roles, reads: ['X-001'] })
const article = (role: Role) => `${/^[aeiou]/i.test(role) ? 'an' : 'a'} ${roleWords[role].toLowerCase()}`

/** What a deed is done to, whoever it belongs to. */
const anyOf = (who: Row[1]) => (Object.values(who)[0] ?? 'a council').replace(/ (they|somebody else) .*/, '')

describe('who may do what', () => {
  for (const deed of Object.keys(agreed).filter(isDeed)) {
    const [verb, who] = agreed[deed]
    for (const role of Role.options) {
      const thing = who[role]
      const { when, not } = thing === undefined ? { when: [] } : (things[thing] ?? { when: always })
      const sentence =
        thing === undefined
          ? `${article(role)} may not ${verb} ${anyOf(who)}`
          : `${article(role)} may ${verb} ${thing}${not === undefined ? '' : `, not ${not}`}`
      it(sentence, () => {
        const allowed = Object.entries(situations)
          .filter(([, subject]) => may(holding(role), deed, subject) === role)
          .map(([situation]) => situation)
        expect(allowed).toEqual(when)
      })
    }
  }
})

it('the table the service goes by holds no deed that was not agreed', () => {
  expect(Object.keys(permissions).toSorted()).toEqual(Object.keys(agreed).toSorted())
})

describe('people who hold several roles, or none', () => {
  const { stranger, owner, lead } = situations
  const theirOwnClaim = { ...owner, claimedBy: me }

  it('a plan manager who owns an action and claimed it may not verify that claim, and is told why', () => {
    const person = holding('plan-manager', 'action-owner')
    expect(may(person, 'claim-completion', owner)).toBe('action-owner')
    expect(may(person, 'verify-claim', theirOwnClaim)).toBeNull()
    expect(ownHandForbids(person, 'verify-claim', theirOwnClaim)).toBe(true)
  })

  it('a deputy director who owns an action and asked for a later date may not grant it, though they lead it too', () => {
    const person = holding('deputy-director', 'action-owner')
    const asked = { owner: me, executiveLead: me, askedBy: me }
    expect(may(person, 'ask-later-date', owner)).toBe('action-owner')
    expect(may(person, 'decide-later-date', asked)).toBeNull()
    expect(ownHandForbids(person, 'decide-later-date', asked)).toBe(true)
  })

  it('a governance officer who also audits records a resolution as governance officer', () => {
    expect(may(holding('auditor', 'governance-officer'), 'record-resolution')).toBe('governance-officer')
  })

  it('somebody who owns an action but is not an action owner may not post on it', () => {
    expect(may(holding('auditor'), 'post-update', owner)).toBeNull()
  })

  it('a deputy director is not told of their own hand where it is the action that is not theirs', () => {
    expect(ownHandForbids(holding('deputy-director'), 'endorse-claim', stranger)).toBe(false)
    expect(ownHandForbids(holding('deputy-director'), 'endorse-claim', lead)).toBe(false)
  })

  it('an administrator who is nothing else may see nothing under embargo', () => {
    expect(may(holding('administrator'), 'see-embargoed')).toBeNull()
  })

  it('who prepared a pack may not release what somebody changed since, nor who changed it what another prepared', () => {
    const person = holding('governance-officer')
    for (const hands of [
      { preparedBy: me, editedBy: other },
      { preparedBy: other, editedBy: me },
    ]) {
      expect(may(person, 'release-pack', hands)).toBeNull()
      expect(ownHandForbids(person, 'release-pack', hands)).toBe(true)
    }
  })

  it('somebody without any role may do nothing at all', () => {
    const deeds = Object.keys(permissions).filter(isDeed)
    expect(deeds.filter(deed => may(holding(), deed, lead) !== null)).toEqual([])
  })
})
