interface Point {
  ref: string
  /** The point it is a part of. */
  parent: string | null
}

/**
 * The points no action answers. An action on a point answers its sub-points too, and actions on all the sub-points
 * answer the point. `answered` are the points with an action in the plan.
 */
export function unanswered<P extends Point>(points: readonly P[], answered: ReadonlySet<string>): P[] {
  const parts = Map.groupBy(points, ({ parent }) => parent)
  return points.filter(({ ref, parent }) => {
    const own = parts.get(ref) ?? []
    return !(
      answered.has(ref) ||
      (parent !== null && answered.has(parent)) ||
      (own.length > 0 && own.every(part => answered.has(part.ref)))
    )
  })
}
