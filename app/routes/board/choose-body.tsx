import { Button } from '../../ui/govuk/button.tsx'
import { Select } from '../../ui/govuk/select.tsx'

interface ChooseBodyProps {
  bodies: readonly { id: string; name: string }[]
  chosen: string
}

/** Which board is looking: each has its own last meeting. */
export function ChooseBody({ bodies, chosen }: ChooseBodyProps) {
  return (
    <form method="get" action="/board">
      <Select
        name="body"
        label="Board"
        items={bodies.map(({ id, name }) => ({ value: id, text: name }))}
        value={chosen}
      />
      <Button variant="secondary">Show</Button>
    </form>
  )
}
