import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The files below a folder and their text; the milliseconds of the manifest left out. */
export async function outputTree(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  return Object.fromEntries(
    files.map((file, index) => [file.slice(folder.length + 1), texts[index]!.replace(/"ms":\d+/g, '')]).sort(),
  )
}
