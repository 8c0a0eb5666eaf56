import { Tag } from '../../ui/govuk/tag.tsx'

/** Something that every such report says was not found in this one. */
export function ToConfirmTag() {
  return <Tag colour="yellow">Check with the report itself</Tag>
}
