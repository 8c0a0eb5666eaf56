/** Tests, and what only tests import: `thing.testing.ts`. */
const test = '\\.(test|testing)\\.tsx?$'

/** Libraries by the name a path in node_modules carries. */
const library = names => `node_modules/(${names.join('|')})(/|$)`
const react = library(['react', 'react-dom', '@types/react', '@types/react-dom'])
const remix = library(['@remix-run'])
const pictures = library(['@observablehq/plot', 'linkedom'])
const argon2 = library(['@node-rs'])
const zod = library(['zod'])
const sqlite = library(['drizzle-orm', 'better-sqlite3', '@types/better-sqlite3'])
const node =
  '^(node:|(fs|path|crypto|url|http|zlib|stream|events|os|util|buffer|net|async_hooks|child_process)(/|$))'

/** A room imports what is named, and nothing else. Tests may look into any room. */
const room = (name, from, allowed) => ({
  name: `room-${name}`,
  comment: `What ${name} may import stands in the README under "Rooms".`,
  severity: 'error',
  from: { path: from, pathNot: test },
  to: { pathNot: allowed },
})

/** A file that only the named ones may import. */
const only = (name, to, from) => ({
  name,
  severity: 'error',
  from: { pathNot: [test, '^e2e/', ...from] },
  to: { path: to, dependencyTypesNot: ['type-only'] },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports and that no tool starts is dead.',
      severity: 'error',
      from: { orphan: true, path: '^(app|db)/', pathNot: [test, '^app/(routes|cli)/', '\\.d\\.ts$'] },
      to: {},
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-development-package-in-the-product',
      severity: 'error',
      from: { path: '^(app|db)/', pathNot: [test, '^app/cli/', '^app/routes\\.ts$'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    room('domain', '^app/domain/', ['^app/domain/', zod]),
    room('db', '^db/', ['^db/', '^app/domain/', sqlite, zod, node]),
    room('commands', '^app/commands/', ['^app/commands/', '^app/domain/', '^db/']),
    room('ui', '^app/ui/', ['^app/ui/', '^app/domain/', react, pictures]),
    room('web', '^app/web/', [
      '^app/web/',
      '^app/domain/',
      '^app/commands/runner\\.ts$',
      '^db/',
      remix,
      argon2,
      zod,
      node,
    ]),
    room('routes', '^app/routes/', [
      '^app/(routes|commands|documents|domain|ui|web)/',
      '^db/(library/)?read/',
      '^db/editions\\.ts$', // its types
      remix,
      react,
      zod,
    ]),
    {
      name: 'room-documents',
      severity: 'error',
      from: { path: '^app/documents/', pathNot: test },
      to: { path: ['^app/(?!documents|domain)', '^db/'] },
    },
    only('only-tests-import-what-is-for-testing', '\\.testing\\.tsx?$', []),
    only('only-the-runner-records', '^db/record\\.ts$', ['^db/', '^app/commands/runner\\.ts$']),
    only('only-the-house-opens-a-database', '^db/(connection|library/open)\\.ts$', [
      '^db/',
      '^app/cli/',
      '^app/web/house\\.ts$',
    ]),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.scss' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
