/** Whether two facts say the same. Of lists the order counts, of fields it does not. */
export function sameShape(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const [fields, others] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  return (
    fields.size === others.size && [...fields].every(([name, value]) => sameShape(value, others.get(name)))
  )
}
