import type { Connection } from './connection.ts'

/** A statement prepared once for each connection: `prepared(db => …)(db).all({…})`. */
export function prepared<Statement, Db extends object = Connection>(
  prepare: (db: Db) => Statement,
): (db: Db) => Statement {
  const statements = new WeakMap<Db, Statement>()
  return db => {
    const known = statements.get(db)
    if (known !== undefined) return known
    const statement = prepare(db)
    statements.set(db, statement)
    return statement
  }
}
