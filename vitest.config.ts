import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['app/**/*.test.{ts,tsx}', 'db/**/*.test.ts'],
    // A bound on a hang, not a measure: two cores may be busy with other things.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    exclude: ['e2e/**', 'node_modules/**'],
    // Otherwise one core is left idle, which of two is half of them.
    maxWorkers: '100%',
    // A process for each of 180 files takes longer than what most of them test; none leaves anything behind.
    isolate: false,
    // Half of the start of a command is compiling, and tests start many.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'ilacs-compiled') },
  },
})
