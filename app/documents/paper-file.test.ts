import mammoth from 'mammoth'
import { expect, it } from 'vitest'
import { heading, text, type Paper } from '../domain/paper.ts'
import { paperFile } from './paper-file.ts'
import { zipEntries, zipText } from './zip-entries.ts'

const paper: Paper = {
  title: 'Papers for Scrutiny Board, 6 July 2022',
  subtitle: 'PK-01',
  council: 'Aldermere Council',
  blocks: [
    heading('issues', 'Main issues'),
    text('One line\nand the next.\n\nAnother paragraph.'),
    heading('more', 'More', 3),
    {
      is: 'table',
      caption: 'All actions',
      columns: [{ header: 'Action' }, { header: 'Due' }],
      rows: [
        ['A-001 Review', '30 September 2022'],
        [{ text: 'A-002', href: '/plan/ILACS-2022-01' }, 'None'],
      ],
      empty: 'None.',
    },
    { is: 'table', caption: 'Late', columns: [{ header: 'Action' }], rows: [], empty: 'No action is late.' },
  ],
}

it('a Word file has its headings, its tables with head rows, and its words in their order', async () => {
  const buffer = Buffer.from(await paperFile(paper))
  const { value: html } = await mammoth.convertToHtml({ buffer })
  expect(html).toContain('<h1>Main issues</h1>')
  expect(html).toContain('One line<br />and the next.</p><p>Another paragraph.</p>')
  expect(html).toContain('<h2>More</h2>')
  expect(html).toMatch(/<thead><tr>.*Action.*Due.*<\/tr><\/thead><tbody>.*A-001 Review.*A-002.*<\/tbody>/)
  expect(html).toContain('No action is late.')
})

it('a Word file says its title and its language, repeats the heads of tables and numbers its pages', async () => {
  const bytes = Buffer.from(await paperFile(paper))
  const part = (name: string) => zipText(bytes, zipEntries(bytes) ?? [], name) ?? ''
  expect(part('docProps/core.xml')).toContain(`<dc:title>${paper.title}</dc:title>`)
  expect(part('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>')
  expect(part('word/document.xml').match(/<w:tblHeader\/>/g)).toHaveLength(1)
  expect(part('word/footer1.xml')).toContain('PAGE')
})
