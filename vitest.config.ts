import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/make-samples/**'],
    env: { TZ: 'UTC' },
    globalSetup: ['test/build.ts'],
    testTimeout: 120_000,
  },
})
