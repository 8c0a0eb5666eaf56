import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['app/**/*.test.{ts,tsx}', 'db/**/*.test.ts'],
    exclude: ['e2e/**', 'node_modules/**'],
  },
})
