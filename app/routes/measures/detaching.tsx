import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import type { Day } from '../../domain/day.ts'
import type { MeasuredRecord } from '../../domain/events/measures.ts'
import { text } from '../../domain/form.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { useForm } from '../../web/use-form.ts'
import type { Edition } from '../../../db/editions.ts'
import { attachedTo } from '../../../db/read/attached-measures.ts'
import { EffectTable } from './effect-table.tsx'
import { toldEffects, type ToldEffect } from './told-effect.ts'

/** The measure that is to be detached, as it hangs there; 404 where it does not. */
export function attachedEffect({ db }: Edition, to: MeasuredRecord, measure: string, today: Day): ToldEffect {
  const effect = toldEffects(attachedTo(db, to), today).find(told => told.measure === measure)
  if (effect === undefined) throw new Response(null, { status: 404 })
  return effect
}

export const Detaching = z.object({ reason: text('why this measure is detached') })

/** The page of an action or a point on which a measure is taken off it. */
export function DetachPage() {
  const { ref, back, effect } = useLoaderData<{ ref: string; back: string; effect: ToldEffect }>()
  const form = useForm()
  return (
    <Page title={`Detach ${effect.measure} from ${ref}`} form={form} back={{ href: back }} wide>
      <EffectTable caption="What is detached" rows={[effect]} />
      <p className="govuk-body">
        The measure and its figures stay. What was expected of it here stays in history.
      </p>
      <Form>
        <TextareaField form={form} name="reason" label="Why this measure is detached" rows={3} />
        <Button variant="warning" preventDoubleClick>
          Detach this measure
        </Button>
      </Form>
    </Page>
  )
}
