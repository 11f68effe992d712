import { defineConfig } from 'vitest/config'

/**
 * Tests of functions that keep nothing and change nothing outside: they share their processes, which saves a third of the
 * time. What replaces modules or changes the environment has a process of its own.
 */
const pure = [
  'test/{cases,drawn,layouts,normalizers,planted,steps,text-shapes}/**/*.test.ts',
  // the one that is left out replaces a module
  'test/extractors/**/!(engines).test.ts',
  'test/src/{checks,document,forms,model,outputs,prose,report}/**/*.test.ts',
]
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
        test: {
          name: 'quick',
          include: ['test/**/*.test.ts'],
          exclude: [slow, 'test/make-samples/**', ...pure],
        },
      },
      {
        extends: true,
        test: { name: 'quick-pure', include: pure, exclude: [slow], isolate: false },
      },
      { extends: true, test: { name: 'slow', include: [slow] } },
    ],
  },
})
