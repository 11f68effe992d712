// Lint, types and quick tests side by side: `npm run check`. Arguments go to the tests.
import { spawn } from 'node:child_process'

const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}

/** Runs a script of package.json. What it says is shown as it comes with `live`, else at its end and only if it failed. */
function passes(script, { live = false, args = [] } = {}) {
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...colour },
  })
  let said = ''
  const hear = (text) => {
    if (live) process.stdout.write(text)
    else said += text
  }
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear)
  return new Promise((resolve) => {
    child.on('close', (status) => {
      if (status !== 0) process.stdout.write(`${said}\nnpm run ${script} failed\n\n`)
      resolve(status === 0)
    })
  })
}

const passed = {
  lint: passes('lint'),
  types: passes('types'),
  test: passes('test', { live: true, args: process.argv.slice(2) }),
}
const failed = []
for (const [script, well] of Object.entries(passed)) if (!(await well)) failed.push(script)
if (failed.length > 0) {
  console.error(`npm run check failed: ${failed.join(', ')} (see above)`)
  process.exitCode = 1
}
