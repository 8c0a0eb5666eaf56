import { isOurFault, wordingFor } from './status-wording.ts'

/**
 * The page of a request that is turned away before it reaches Remix: whole, without a person and without data.
 * `stylesheet` is the path of the built style sheet, where there is one.
 */
export function plainPage(status: number, requestId: string, stylesheet: string | undefined): string {
  const { title, paragraphs } = wordingFor(status)
  const lines = isOurFault(status) ? [...paragraphs, `Quote this reference: ${requestId}`] : paragraphs
  return `<!doctype html>
<html lang="en" class="govuk-template">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - ILACS Tracker</title>
${stylesheet === undefined ? '' : `<link rel="stylesheet" href="${stylesheet}">`}
</head>
<body class="govuk-template__body">
<div class="govuk-width-container">
<main class="govuk-main-wrapper">
<h1 class="govuk-heading-l">${title}</h1>
${lines.map(line => `<p class="govuk-body">${line}</p>`).join('\n')}
<p class="govuk-body"><a class="govuk-link" href="/">Go to the start page</a></p>
</main>
</div>
</body>
</html>
`
}
