// Shows that a file is being sent, which can take minutes and otherwise looks like nothing, and stops a second sending.
for (const form of document.querySelectorAll('form')) {
  if (form.enctype === 'multipart/form-data') form.addEventListener('submit', () => show(form))
}

/** @param {HTMLFormElement} form */
function show(form) {
  const files = [...form.querySelectorAll('input')].flatMap(input => [...(input.files ?? [])])
  if (files.length === 0) return

  const says = document.createElement('p')
  says.className = 'govuk-body'
  says.setAttribute('role', 'status')
  const bar = document.createElement('progress')
  bar.className = 'app-upload-progress'
  bar.setAttribute('aria-label', 'Sending')
  form.append(says, bar)
  says.textContent = `Sending ${files.map(file => `${file.name} (${size(file.size)})`).join(', ')}. Keep this page open.`

  const buttons = form.querySelectorAll('button')
  // After the form was read: a button switched off before would not be sent with it.
  setTimeout(() => buttons.forEach(button => (button.disabled = true)))
  // Back from the next page, the form can be sent again.
  addEventListener('pageshow', () => {
    buttons.forEach(button => (button.disabled = false))
    says.remove()
    bar.remove()
  })
}

/** @param {number} bytes */
function size(bytes) {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
