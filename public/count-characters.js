// Says how many characters are left while typing: at once for those who see, after a pause for those who listen.
for (const group of document.querySelectorAll('[data-module="govuk-character-count"]')) {
  const field = group.querySelector('textarea')
  const limit = group.querySelector('.govuk-character-count__message')
  if (group instanceof HTMLElement && field && limit) count(group, field, limit)
}

/** @param {HTMLElement} group @param {HTMLTextAreaElement} field @param {Element} limit */
function count(group, field, limit) {
  const most = Number(group.dataset['maxlength'])
  const seen = document.createElement('div')
  seen.setAttribute('aria-hidden', 'true')
  const heard = document.createElement('div')
  heard.className = 'govuk-visually-hidden'
  heard.setAttribute('aria-live', 'polite')
  limit.classList.add('govuk-visually-hidden')
  limit.after(seen, heard)

  let pause = 0
  const tell = () => {
    const left = most - field.value.length
    seen.textContent = words(left)
    seen.className = `govuk-character-count__message ${left < 0 ? 'govuk-error-message' : 'govuk-hint'}`
    clearTimeout(pause)
    pause = window.setTimeout(() => (heard.textContent = words(left)), 1000)
  }
  field.addEventListener('input', tell)
  tell()
}

/** @param {number} left */
function words(left) {
  const number = String(Math.abs(left)).replace(/\B(?=(\d{3})+$)/g, ',')
  const characters = Math.abs(left) === 1 ? 'character' : 'characters'
  return `You have ${number} ${characters} ${left < 0 ? 'too many' : 'remaining'}`
}
