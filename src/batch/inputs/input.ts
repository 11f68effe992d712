import { lstat, stat } from 'node:fs/promises'
import type { Fault } from '../document/fault.js'
import { escapeName } from './escape-name.js'
import { reportFile } from './report-file.js'

/** What becomes one line of the manifest: a file below one of the given paths, or something in the place of a file. */
export interface Input {
  /** Its absolute path as bytes: names need not be valid UTF-8. */
  readonly file: Buffer
  /** Its path relative to its root, with `/`; it begins with the name of the root where there are several. */
  readonly path: string
  /** The path of its report, relative to the output folder. */
  readonly report: string
  /** Size in bytes when it was found; null for anything but a regular file. */
  readonly bytes: number | null
  /** Why it is not read, where that is known before it is opened. */
  readonly fault: Fault | null
}

/** A folder of inputs. `name` is the first part of their paths where there are several roots, else null. */
export interface Root {
  /** Absolute and without symbolic links. */
  readonly folder: Buffer
  readonly name: string | null
}

/** The path of a file as the manifest writes it; `names` are the folders from the root on, and the file. */
export const pathOf = (root: Root, names: readonly Buffer[]): string =>
  [...(root.name === null ? [] : [Buffer.from(root.name)]), ...names].map((name) => escapeName(name)).join('/')

/** The path of a name in a folder, as bytes. */
export const joinBytes = (folder: Buffer, name: Buffer): Buffer =>
  Buffer.concat(folder.at(-1) === 0x2f ? [folder, name] : [folder, Buffer.from('/'), name])

/** The input at `names` below `root`. Its size is null where it cannot be told. */
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
