// Asks before a page is left with a text begun or a file chosen on it that was not sent.
let unsent = false

for (const form of document.querySelectorAll('form')) {
  if (form.method !== 'post' || !form.querySelector('textarea, input[type="file"]')) continue
  form.addEventListener('input', () => (unsent = true))
  form.addEventListener('submit', () => (unsent = false))
}

addEventListener('beforeunload', event => {
  if (unsent) event.preventDefault()
})
