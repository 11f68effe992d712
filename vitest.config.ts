import { defineConfig } from 'vitest/config'

/** `name.slow.test.ts` takes long: run by `npm run check:slow`. All others are run by `npm test`. */
const slow = 'test/**/*.slow.test.ts'

export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    globalSetup: ['test/build.ts'],
    // what hangs fails; a busy machine is no reason to
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        test: { name: 'quick', include: ['test/**/*.test.ts'], exclude: [slow, 'test/make-samples/**'] },
      },
      { extends: true, test: { name: 'slow', include: [slow] } },
    ],
  },
})
