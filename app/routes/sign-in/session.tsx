import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { later, momentInLondon, type Instant } from '../../domain/day.ts'
import { text, type FormState } from '../../domain/form.ts'
import { formatTime } from '../../ui/day.tsx'
import { Page } from '../../ui/page.tsx'
import { SignInForm } from '../../ui/sign-in-form.tsx'
import { readForm, refuse } from '../../web/forms.ts'
import { open } from '../../web/guard.ts'
import { KeptText, type Kept } from '../../web/kept.ts'
import { pathToReturnTo } from '../../web/redirects.ts'
import { beginSession } from '../../web/session.ts'
import { signIn } from '../../web/sign-in.ts'
import { CarryOn } from './carry-on.tsx'

export const loader = open('whoever is not signed in must be able to', ({ request }): FormState => {
  const back = pathToReturnTo(new URL(request.url).searchParams.get('back'))
  return { typed: { back }, problems: [] }
})

const Form = z.object({
  email: text('your email address', 254),
  password: z.string({ error: 'Enter your password' }).max(1000, 'Your password is too long'),
  back: z.string().optional(),
  kept: z.string().optional(),
})

export const action = open(
  'whoever is not signed in must be able to',
  async ({ request, context: { house, visit } }) => {
    const read = readForm(await request.formData(), Form)
    if ('form' in read) return refuse(read.form)
    const { email, password, back = null, kept } = read.value
    const outcome = await signIn(house, { email, password, address: visit.address })
    if ('wrong' in outcome) return refuse({ typed: read.typed, problems: [notRight] })
    if ('tryAgainAt' in outcome)
      return Response.json(tooMany(read.typed, outcome.tryAgainAt), { status: 429 })

    const headers = { 'Set-Cookie': await beginSession(house, request, outcome.person.id) }
    const carried = keptIn(kept)
    if (carried !== null) return Response.json({ name: outcome.person.name, kept: carried }, { headers })
    return redirect(pathToReturnTo(back), { status: 303, headers })
  },
)

const notRight = {
  field: 'email',
  message: 'Email address or password is not right. Check both and try again',
}

function tooMany(typed: FormState['typed'], at: Instant): FormState {
  // The minute after, because a time on the page has no seconds.
  const { time } = momentInLondon(later(at, 59_999))
  return {
    typed,
    problems: [{ field: '', message: `Too many attempts to sign in. Try again at ${formatTime(time)}` }],
  }
}

/** What the form before held. It has been to the browser and back, so it is read as anything from outside is. */
function keptIn(text = ''): Kept | null {
  const read = KeptText.safeParse(text)
  return read.success ? { ...read.data, back: pathToReturnTo(read.data.back) } : null
}

export default function SignIn() {
  const standing = useLoaderData<FormState>()
  const answer = useActionData<FormState | { name: string; kept: Kept }>() ?? standing
  if ('kept' in answer) return <CarryOn {...answer} />
  return (
    <Page title="Sign in" form={answer}>
      <SignInForm form={answer} />
      <p className="govuk-body">
        If you have forgotten your password, ask an administrator of this service at your council for a new
        link.
      </p>
      <p className="govuk-body">
        Without signing in, you can read{' '}
        <a className="govuk-link" href="/public">
          what the council has published
        </a>
        .
      </p>
    </Page>
  )
}
