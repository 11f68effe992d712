import { lstat, stat } from 'node:fs/promises'
import type { Fault } from '../document/fault.js'
import { escapeName } from './escape-name.js'
import { reportFile } from './report-file.js'

/** One line of the manifest to be: a file below one of the given paths, or what stands in the place of one. */
export interface Input {
  /** Absolute, as bytes: names need not be valid UTF-8. */
  readonly file: Buffer
  /** Below its root, with `/`; after the root's name where several roots were given. */
  readonly path: string
  /** Where its report goes, below the output folder. */
  readonly report: string
  /** Size in bytes when it was found, null for what is no regular file. */
  readonly bytes: number | null
  /** Why it is not read, where that shows before it is opened. */
  readonly fault: Fault | null
}

/** A folder of inputs; `name` starts their paths where there are several, and is null where there is one. */
export interface Root {
  /** Absolute and without symbolic links. */
  readonly folder: Buffer
  readonly name: string | null
}

/** Path below the root of the folders and file `names`, as the manifest writes it. */
export const pathOf = (root: Root, names: readonly Buffer[]): string =>
  [...(root.name === null ? [] : [Buffer.from(root.name)]), ...names].map((name) => escapeName(name)).join('/')

/** Joins the bytes of a folder and of a name in it. */
export const joinBytes = (folder: Buffer, name: Buffer): Buffer =>
  Buffer.concat(folder.at(-1) === 0x2f ? [folder, name] : [folder, Buffer.from('/'), name])

/** The input at `names` below `root`; a file that cannot be looked at keeps a size of null. */
export async function inputAt(root: Root, names: readonly Buffer[], fault: Fault | null): Promise<Input> {
  const file = names.reduce(joinBytes, root.folder)
  const stats = await (fault === null ? stat(file) : lstat(file)).catch(() => null)
  return {
    file,
    path: pathOf(root, names) || '.',
    report: reportFile([...(root.name === null ? [] : [Buffer.from(root.name)]), ...names]),
    bytes: stats?.isFile() ? stats.size : null,
    fault,
  }
}
