import { useActionData, useLoaderData } from '@remix-run/react'
import { readExemptMatter } from '../../commands/read-exempt-matter.ts'
import { keepsSmallNumbers } from '../../domain/exempt-matter.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Day, Moment } from '../../ui/day.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { ButtonGroup } from '../../ui/govuk/button-group.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Tag } from '../../ui/govuk/tag.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { Prose } from '../../ui/prose.tsx'
import { guarded } from '../../web/guard.ts'
import { onMatter } from '../../web/on-matter.ts'
import { exemptMatterByRef, exemptReadingsOf, exemptRightsTo } from '../../../db/read/exempt-matters.ts'
import { toldMarker } from './told-marker.ts'

export const loader = guarded(
  onMatter('see-exempt-matter'),
  ({ subject, edition: { db }, person, today, can }) => ({
    ...toldMarker(subject, person),
    decidedBy: subject.decidedBy,
    rights: exemptRightsTo(db, subject.ref).map(({ ended, until, ...right }) => ({
      ...right,
      until,
      holds: !ended && until >= today,
    })),
    readings: exemptReadingsOf(db, subject.ref),
    may: {
      read: !subject.released && can('read-exempt-matter'),
      giveRight: !subject.released && can('give-exempt-right'),
      review: !subject.released && can('review-exempt-matter'),
      release:
        !subject.released &&
        subject.class === 'exempt' &&
        !keepsSmallNumbers(subject.aboutKind) &&
        can('release-exempt-matter'),
    },
  }),
)

/** Records the reading, and only then shows what was read: nothing of it is in any answer to a GET. */
export const action = guarded(onMatter('read-exempt-matter'), ({ params: { ref }, house, carryOut }) => {
  const done = carryOut(readExemptMatter, { matter: ref })
  if (isRefusal(done)) throw new Response(null, { status: 403 })
  const { text = '', file = null } = exemptMatterByRef(house.live, ref) ?? {}
  return Response.json({ text, fileName: file?.name ?? null }, { headers: { 'Cache-Control': 'no-store' } })
})

export default function ExemptMatter() {
  const { ref, words, balance, decidedBy, about, reviewOn, released, rights, readings, may } =
    useLoaderData<typeof loader>()
  const read = useActionData<{ text: string; fileName: string | null }>()
  const here = `/exempt/${ref}`
  return (
    <Page
      title={`Withheld matter ${ref}`}
      breadcrumbs={[{ text: 'Exempt and confidential', href: '/exempt' }]}
    >
      <SummaryList
        rows={[
          {
            key: 'Part of',
            value: <Reference kind={about.kind} to={about.ref} />,
          },
          { key: 'Withheld as', value: released ? 'Released: it is exempt no more' : words },
          { key: 'Why', value: <Prose text={balance} /> },
          { key: 'Decided by', value: decidedBy },
          { key: 'Looked at again', value: <Day value={reviewOn} /> },
        ]}
      />
      {read ? (
        <section aria-labelledby="withheld">
          <h2 className="govuk-heading-m" id="withheld">
            What is withheld
          </h2>
          {read.text !== '' && <Prose text={read.text} />}
          {read.fileName !== null && (
            <Form action={`${here}/file`}>
              <Button variant="secondary">Download {read.fileName}</Button>
            </Form>
          )}
        </section>
      ) : (
        may.read && (
          <Form>
            <p className="govuk-body">That you read it is recorded, with the time.</p>
            <Button>Read what is withheld</Button>
          </Form>
        )
      )}
      {rights.length > 0 && (
        <ListTable
          caption="Who has been given a right to read it"
          rows={rights}
          rowKey={({ person }) => person}
          empty=""
          columns={[
            { header: 'Who', rowHeader: true, cell: ({ name }) => name },
            {
              header: 'Until',
              cell: ({ until, holds }) => (
                <>
                  <Day value={until} /> {!holds && <Tag colour="grey">Ended</Tag>}
                </>
              ),
            },
            { header: 'Why', cell: ({ reason }) => reason },
            ...(may.giveRight
              ? [
                  {
                    header: 'Change',
                    cell: ({ person, name, holds }: (typeof rights)[number]) =>
                      holds && (
                        <a className="govuk-link" href={`${here}/rights/${person}/end`}>
                          End<span className="govuk-visually-hidden"> the right of {name}</span>
                        </a>
                      ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {readings.length > 0 && (
        <ListTable
          caption="Who has read it"
          rows={readings}
          rowKey={({ number }) => number}
          empty=""
          columns={[
            { header: 'Who', rowHeader: true, cell: ({ name }) => name },
            { header: 'When', cell: ({ at }) => <Moment value={at} /> },
          ]}
        />
      )}
      <ButtonGroup>
        {may.giveRight && <Button href={`${here}/rights/new`}>Give a right to read it</Button>}
        {may.review && (
          <Button href={`${here}/review`} variant="secondary">
            Review it
          </Button>
        )}
        {may.release && (
          <Button href={`${here}/release`} variant="secondary">
            Release it
          </Button>
        )}
      </ButtonGroup>
      <p className="govuk-body">
        <a className="govuk-link" href={`/history/matter/${ref}`}>
          History of this matter
        </a>
      </p>
    </Page>
  )
}
