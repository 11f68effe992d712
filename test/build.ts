import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|css)$/.test(name) && !name.endsWith('.d.ts'))
      .map((name) => statSync(join(root, folder, name)).mtimeMs),
  )

const isOlder = (file: string, time: number): boolean => !existsSync(file) || statSync(file).mtimeMs <= time

/** Compiles the program before the tests where it is older than its sources: some tests start it the way a user does. */
export default function build(): void {
  const program = join(root, 'dist/src/cli.js')
  const pages = join(root, 'dist/app/app.js')
  const sources = Math.max(...['src', 'extractors', 'normalizers'].map(newest))
  if (isOlder(pages, Math.max(sources, newest('review')))) {
    const bundler = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js')
    spawnSync(process.execPath, [bundler, 'build', '-c', 'review/vite.config.ts'], { cwd: root })
    if (!existsSync(pages)) throw new Error('the review pages cannot be bundled: see npm run build')
  }
  if (!isOlder(program, sources)) return
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')
  // types are checked by `npm run types`; here only the JavaScript counts
  spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: root })
  if (!existsSync(program)) throw new Error('the program cannot be compiled: see npm run types')
}
