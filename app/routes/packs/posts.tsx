import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { publishPosts } from '../../commands/publish-posts.ts'
import { ticked } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { CheckboxesField } from '../../ui/forms/checkboxes-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { useForm } from '../../web/use-form.ts'
import { publishedPosts } from '../../../db/read/packs.ts'
import { allPeople } from '../../../db/read/people.ts'

const gate = { deed: 'publish-post', params: noParams, on: onNothing } as const

export const loader = guarded(gate, ({ edition: { db } }) => {
  const published = publishedPosts(db)
  const held = allPeople(db).flatMap(({ post, retired }) => (post === null || retired ? [] : [post]))
  return {
    posts: [...new Set([...held, ...published])].toSorted(),
    standing: { posts: published },
  }
})

const Typed = z.object({ posts: ticked(z.string().min(1).max(120)) })

export const action = guarded(gate, async ({ request, carryOut }) => {
  const read = readForm(await request.formData(), Typed)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(publishPosts, read.value)
  return isRefusal(done) ? refuse(refusedForm(read.typed, done, 'posts')) : doneAt('/packs', done)
})

export default function Posts() {
  const { posts, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title="Posts that the public sees by name" form={form} back={{ href: '/packs' }}>
      <p className="govuk-body">
        The public never sees an officer’s name. Where an action’s owner holds a post that is ticked here, the
        public sees the post; otherwise “The action owner”. Executive leads are always shown by their post,
        and posts and partner bodies that own actions by theirs.
      </p>
      <p className="govuk-body">A change shows from the next release on.</p>
      {posts.length === 0 ? (
        <p className="govuk-body">No post has been recorded of anybody yet.</p>
      ) : (
        <Form>
          <CheckboxesField
            form={form}
            name="posts"
            legend="Posts"
            items={posts.map(post => ({ value: post, text: post }))}
          />
          <Button preventDoubleClick>Save</Button>
        </Form>
      )}
    </Page>
  )
}
