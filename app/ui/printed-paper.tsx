// A paper as a page of its own that is printed and never served: so its style stands in it.
import { wordsOf, type Block, type Paper } from '../domain/paper.ts'
import { PaperBlocks } from './paper.tsx'

export function PrintedPaper({ paper: { title, subtitle, council, blocks } }: { paper: Paper }) {
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>{title}</title>
        {/* As HTML, because React would escape its quotation marks; nothing that people wrote is in it. */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <p>{council}</p>
        <h1>{title}</h1>
        <p>{subtitle}</p>
        <PaperBlocks blocks={blocks.map(withoutLinks)} />
      </body>
    </html>
  )
}

/** On paper an address within this service leads nowhere. */
const withoutLinks = (block: Block): Block =>
  block.is === 'table' ? { ...block, rows: block.rows.map(cells => cells.map(wordsOf)) } : block

const style = `
@page {
  size: A4;
  margin: 2cm;
  @bottom-center { font: 10pt Arial, sans-serif; content: "Page " counter(page) " of " counter(pages); }
}
body { margin: 0 1px; font: 12pt/1.4 Arial, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 20pt; line-height: 1.2; }
h2 { font-size: 16pt; margin: 24pt 0 6pt; }
h3 { font-size: 13pt; margin: 18pt 0 6pt; }
h1, h2, h3, caption { break-after: avoid; }
p { margin: 0 0 8pt; orphans: 3; widows: 3; }
table { width: 100%; border-collapse: collapse; margin-bottom: 12pt; font-size: 10pt; }
caption { text-align: left; font-weight: bold; padding-bottom: 4pt; }
tr { break-inside: avoid; }
/* A month fits on a line, and eight columns on a page. */
th, td { min-width: 5em; border: 1px solid #505a5f; padding: 3pt 4pt; text-align: left; vertical-align: top; }
tbody th { font-weight: normal; }
thead th { background: #ddebea; overflow-wrap: normal; print-color-adjust: exact; }
.govuk-table__header--numeric, .govuk-table__cell--numeric { text-align: right; }
th > :last-child, td > :last-child { margin-bottom: 0; }
`
