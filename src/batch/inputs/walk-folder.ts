import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { CORRECTIONS } from '../../corrections/correction.js'
import type { Fault } from '../document/fault.js'
import { AGENCIES } from './agency-names.js'
import { type Input, inputAt, joinBytes, pathOf, type Root } from './input.js'
import { isWithin } from './is-within.js'
import { linkFault } from './link-fault.js'

/** What a walk reads, and what it leaves out. */
export interface Selection {
  /** The output folder, which is never entered; absolute and without symbolic links. Null where nothing is written. */
  readonly out: Buffer | null
  /** Whether the file or folder at a path is read. The path is without the name of the root. */
  readonly wanted: (path: string, kind: 'file' | 'folder') => boolean
}

const SIDECAR = '.meta.json'
const DOT = 0x2e

const skipped = (code: 'unsupported-format' | 'not-a-file', message: string): Fault => ({
  code,
  message,
  skipped: true,
})

const hiddenFile = skipped('unsupported-format', 'A hidden file; name it as an argument to read it.')
const hiddenFolder = skipped('not-a-file', 'A hidden folder, not entered; name it as an argument to read it.')
const special = skipped('not-a-file', 'A pipe, socket or device; only regular files are read.')
const agencies = skipped('unsupported-format', 'Names of agencies; read together with all reports.')
const corrections = skipped('unsupported-format', 'Corrections by people; read together with the reports.')
const sidecar = skipped('unsupported-format', 'Notes beside a report; read together with it.')

const unreadableFolder = (error: unknown): Fault => ({
  code: 'unreadable-file',
  message: `The folder cannot be listed (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}); check its rights.`,
  skipped: false,
})

/** Whether `name` is the sidecar of another of `names`: `report.pdf.meta.json` beside `report.pdf`. */
const isSidecar = (name: Buffer, names: ReadonlySet<string>): boolean => {
  const text = name.toString('latin1')
  return text.endsWith(SIDECAR) && names.has(text.slice(0, -SIDECAR.length))
}

/**
 * Every file below a folder of `root`, and one input for each entry that is not read: hidden files and folders, links, pipes,
 * devices, and folders that cannot be listed. `names` are the folders from the root to this one.
 */
export async function walkFolder(root: Root, names: readonly Buffer[], selection: Selection): Promise<Input[]> {
  const folder = names.reduce(joinBytes, root.folder)
  const bare: Root = { ...root, name: null }
  let entries: Dirent<Buffer>[]
  try {
    entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' })
  } catch (error) {
    return [await inputAt(root, names, unreadableFolder(error))]
  }
  const siblings = new Set(entries.map((entry) => entry.name.toString('latin1')))
  const inputs: Input[] = []
  for (const entry of entries) {
    const below = [...names, entry.name]
    const path = joinBytes(folder, entry.name)
    const hidden = entry.name[0] === DOT
    if (entry.isDirectory()) {
      if ((selection.out && isWithin(selection.out, path)) || !selection.wanted(pathOf(bare, below), 'folder')) continue
      if (hidden) inputs.push(await inputAt(root, below, hiddenFolder))
      else for (const input of await walkFolder(root, below, selection)) inputs.push(input)
      continue
    }
    if (!selection.wanted(pathOf(bare, below), 'file')) continue
    let fault: Fault | null = null
    if (hidden) fault = hiddenFile
    else if (entry.isSymbolicLink()) fault = await linkFault(path, root.folder, selection.out)
    else if (!entry.isFile()) fault = special
    else if (names.length === 0 && entry.name.toString('latin1') === AGENCIES) fault = agencies
    else if (names.length === 0 && entry.name.toString('latin1') === CORRECTIONS) fault = corrections
    else if (isSidecar(entry.name, siblings)) fault = sidecar
    inputs.push(await inputAt(root, below, fault))
  }
  return inputs
}
