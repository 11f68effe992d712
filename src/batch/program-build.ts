import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import manifest from '../../package.json' with { type: 'json' }

/** The folders whose code decides what comes of a document, beside this one. */
const FOLDERS = ['src', 'extractors', 'normalizers'] as const

/** Hexadecimal digits that are kept: enough to tell builds apart, few enough to read. */
const DIGITS = 16

let build: Promise<string> | undefined

/**
 * Tells builds of the program apart, also of one version: a hash of its own files, of the versions of what it depends on and
 * of Node. Results of another build are not taken over. Worked out once in a process, whose code stays what it is.
 */
export function programBuild(): Promise<string> {
  build ??= hashOfProgram()
  return build
}

async function hashOfProgram(): Promise<string> {
  const top = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
  const hash = createHash('sha256').update(JSON.stringify([manifest.dependencies, process.version]))
  for (const folder of FOLDERS) {
    const names = await readdir(join(top, folder), { recursive: true })
    const code = names.filter((name) => /\.[jt]s$/.test(name) && !name.endsWith('.d.ts')).sort()
    const texts = await Promise.all(code.map((name) => readFile(join(top, folder, name))))
    code.forEach((name, index) => {
      hash.update(`\n${folder}/${name}\n`).update(texts[index]!)
    })
  }
  return hash.digest('hex').slice(0, DIGITS)
}
