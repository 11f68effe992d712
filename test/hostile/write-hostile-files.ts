import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hostileFiles } from './hostile-files.js'
import { oddEntries } from './odd-entries.js'

/** Writes every hostile file and odd entry into a new folder; `<folder>-outside.html` is what a link out of it leads to. */
export function writeHostileFiles(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const { name, bytes } of hostileFiles) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes())
  }
  oddEntries(folder, `${folder}-outside.html`)
}
