/** The council's short name: "London Borough of Havering" and "Havering local authority" are both Havering. */
export function shortName(printed: string): string {
  const name = printed
    .replace(/^the\s+/i, '')
    .replace(/[’']s?\s*$/, '')
    .replace(/\s+local authority.*$/i, '')
    .replace(/^(?:(?:the )?(?:royal |london )?borough|county|metropolitan borough|council) of (?:the )?/i, '')
    .replace(/^(?:royal|london) borough (?:of )?/i, '')
    .replace(
      /\s+(?:city and county|metropolitan|district|borough|county|city|unitary|council|mbc|authority|corporation|district council)+$/i,
      '',
    )
  const shorter = name.replace(/\s+(?:metropolitan|district|borough|county|city|unitary|council)$/i, '')
  if (shorter !== name) return shortName(shorter)
  return name === 'City of London' ? name : name.replace(/^city of /i, '')
}
