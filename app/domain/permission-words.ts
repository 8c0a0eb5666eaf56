import { permissions, type Deed, type Standing } from './permission.ts'
import { Role, roleWords } from './role.ts'
import { inWords } from './wording.ts'

/** What each deed is, by the part of the work it belongs to. */
const deedWords = {
  People: {
    'read-people': 'See who is who',
    'invite-person': 'Invite people',
    'give-sign-in-link': 'Make sign-in links',
    'change-person': 'Change people’s details',
    'give-role': 'Give and end roles',
    'retire-person': 'Retire and reinstate people',
    'add-party': 'Add, change and retire posts and partner bodies',
    'add-body': 'Add boards',
  },
  Inspections: {
    'see-embargoed': 'See inspections under embargo',
    'record-inspection': 'Record inspections',
    'change-inspection': 'Change inspections',
    'publish-inspection': 'Lift embargoes',
    'state-clock': 'Record dates stated by Ofsted',
    'meet-clock': 'Record duties as met',
    'record-point': 'Record improvement points',
    'correct-point': 'Correct improvement points',
    'trace-point': 'Trace points to earlier ones',
    'remove-point': 'Remove points recorded by mistake',
  },
}
