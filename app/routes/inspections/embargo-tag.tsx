import { Tag } from '../../ui/govuk/tag.tsx'

export function EmbargoTag() {
  return <Tag colour="orange">Under embargo</Tag>
}
