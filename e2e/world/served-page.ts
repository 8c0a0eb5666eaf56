/** What a served page says, read from its HTML: much quicker than having a browser draw it. React writes it regularly. */
export interface ServedPage {
  headings: number
  /** All its words. */
  whole: string
  /** The words of its main part. */
  text: string
  /** Forms of its main part that change something. */
  deeds: number
  /** Links to other pages of ours; files are downloaded, not shown. */
  links: string[]
}

export function servedPage(html: string): ServedPage {
  const main = /<main\b[^]*<\/main>/.exec(html)?.[0] ?? ''
  return {
    headings: html.match(/<h1\b/g)?.length ?? 0,
    whole: wordsOf(html),
    text: wordsOf(main),
    deeds: main.match(/<form\b[^>]*\bmethod="post"/g)?.length ?? 0,
    links: [...html.matchAll(/<a\b[^>]*\bhref="(\/[^"#]*)[^>]*>/g)]
      .filter(([link]) => !/\b(data-today|download)=/.test(link))
      .map(([, href = '']) => plain(href))
      .filter(href => !/\/(file|report)(\?|$)/.test(href)),
  }
}

const wordsOf = (html: string) =>
  plain(html.replace(/<!--[^]*?-->/g, '').replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ')

const plain = (escaped: string) =>
  escaped
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
