/** Says why a command cannot go on, and ends it. */
export function endWith(why: string): never {
  console.error(why)
  process.exit(1)
}
