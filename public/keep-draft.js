// Keeps half-written text in this tab, so that a lost session loses none of it, and offers it back to the same person.
// Forgotten once it is sent, at sign-out, and when somebody else signs in. Only textareas: never a password.
const person = document.body.dataset['person']
const mine = `draft ${person ?? ''} `
const sentFrom = 'draft-sent-from'

if (person) {
  forget(key => key.startsWith('draft ') && !key.startsWith(mine))
  if (document.querySelector('.govuk-notification-banner--success')) forgetWhatWasSent()
  for (const field of document.querySelectorAll('textarea'))
    if (field.form?.method === 'post' && !('neverKept' in field.dataset)) keep(field)
  document.querySelector('form[action="/sign-out"]')?.addEventListener('submit', () => forget(isDraft))
}

/** @param {HTMLTextAreaElement} field */
function keep(field) {
  const key = `${mine}${location.pathname} ${field.name}`
  const draft = sessionStorage.getItem(key)
  if (draft !== null && draft !== field.value) offer(field, key, draft)
  field.addEventListener('input', () => {
    try {
      sessionStorage.setItem(key, field.value)
    } catch {
      // The tab's store is full: the text is still in the field.
    }
  })
  field.form?.addEventListener('submit', () => sessionStorage.setItem(sentFrom, location.pathname))
}

/** @param {HTMLTextAreaElement} field @param {string} key @param {string} draft */
function offer(field, key, draft) {
  const box = document.createElement('div')
  box.className = 'govuk-inset-text'
  box.setAttribute('role', 'status')
  const says = document.createElement('p')
  says.className = 'govuk-body'
  says.textContent = 'You had begun a text here that was not sent.'
  const buttons = document.createElement('div')
  buttons.className = 'govuk-button-group'
  buttons.append(
    button('Bring it back', () => {
      field.value = draft
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }),
    button('Discard it', () => sessionStorage.removeItem(key)),
  )
  box.append(says, buttons)
  field.before(box)

  /** @param {string} text @param {() => void} deed */
  function button(text, deed) {
    const element = document.createElement('button')
    element.type = 'button'
    element.className = 'govuk-button govuk-button--secondary'
    element.textContent = text
    element.addEventListener('click', () => {
      deed()
      box.remove()
      field.focus()
    })
    return element
  }
}

function forgetWhatWasSent() {
  const path = sessionStorage.getItem(sentFrom)
  if (path !== null) forget(key => key.startsWith(`${mine}${path} `))
  sessionStorage.removeItem(sentFrom)
}

/** @param {string} key */
function isDraft(key) {
  return key.startsWith('draft')
}

/** @param {(key: string) => boolean} which */
function forget(which) {
  for (const key of Object.keys(sessionStorage).filter(which)) sessionStorage.removeItem(key)
}
