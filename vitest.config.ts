import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['app/**/*.test.{ts,tsx}', 'db/**/*.test.ts'],
    // A bound on a hang, not a measure: two cores may be busy with other things.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    exclude: ['e2e/**', 'node_modules/**'],
  },
})
