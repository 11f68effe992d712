import { lstat, realpath, stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { UsageError } from '../../model/usage-error.js'
import { escapeName } from './escape-name.js'
import { globMatcher } from './glob-matcher.js'
import { type Input, inputAt, type Root } from './input.js'
import { isWithin } from './is-within.js'
import { walkFolder } from './walk-folder.js'

/** Which files below the given paths are read. */
export interface InputSelection {
  /** The output folder, which need not exist; null where nothing is written. */
  readonly out: string | null
  /** Globs; a file has to match one of them. With none, every file is read. */
  readonly include?: readonly string[]
  /** Globs of files and whole folders to leave out. */
  readonly exclude?: readonly string[]
  /** The names of the given paths in an earlier run, in their order: it may have used links with other names. */
  readonly names?: readonly (string | null)[]
}

interface Given {
  readonly folder: Buffer
  /** The name of the file; null where a folder was given. */
  readonly file: Buffer | null
  readonly regular: boolean
  readonly name: string
}

async function look(path: string): Promise<Given> {
  try {
    const stats = await stat(path)
    const folder = stats.isDirectory() ? path : dirname(resolve(path))
    return {
      folder: await realpath(folder, { encoding: 'buffer' }),
      file: stats.isDirectory() ? null : Buffer.from(basename(resolve(path))),
      regular: stats.isFile(),
      name: basename(resolve(folder)) || 'root',
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EACCES')
      throw new UsageError(`Not permitted to look at ${path}; check the rights of the folders above it.`)
    const dangling = await lstat(path).catch(() => null)
    throw new UsageError(dangling ? `${path} is a link that leads to nothing.` : `There is no file or folder ${path}.`)
  }
}

/** The path of a folder without symbolic links. A part that does not exist is added as it is. */
async function realFolder(path: string): Promise<Buffer> {
  const absolute = resolve(path)
  const parent = dirname(absolute)
  try {
    return await realpath(absolute, { encoding: 'buffer' })
  } catch {
    return parent === absolute
      ? Buffer.from(absolute)
      : Buffer.concat([await realFolder(parent), Buffer.from(`/${basename(absolute)}`)])
  }
}

/** A root for each folder. If there are several, they have names: a second folder `x` is called `x-2`. */
function rootsOf(given: readonly Given[]): Map<string, Root> {
  const roots = new Map<string, Root>()
  const several = new Set(given.map(({ folder }) => folder.toString('latin1'))).size > 1
  const taken = new Set<string>()
  for (const { folder, name } of given) {
    const key = folder.toString('latin1')
    if (roots.has(key)) continue
    let free = name
    for (let count = 2; taken.has(free); count++) free = `${name}-${count}`
    taken.add(free)
    roots.set(key, { folder, name: several ? free : null })
  }
  return roots
}

/** A folder that inputs are read from. */
export interface ReadRoot {
  readonly folder: string
  /** The first part of paths below it, where there are several roots; else null. */
  readonly name: string | null
  /** Whether the folder itself was given, and not only files in it. */
  readonly whole: boolean
}

/** The folders that are read for `paths`, each once and in order: the folders given, and those of the files given. */
export async function readRoots(paths: readonly string[]): Promise<ReadRoot[]> {
  const given: Given[] = []
  for (const path of paths) given.push(await look(path))
  const whole = new Set(given.flatMap(({ folder, file }) => (file === null ? [folder.toString('latin1')] : [])))
  return [...rootsOf(given)].map(([key, { folder, name }]) => ({
    folder: folder.toString(),
    name,
    whole: whole.has(key),
  }))
}

/**
 * The inputs below `paths`, each once, sorted by the bytes of their paths. Throws `UsageError` for a path that does not exist or is
 * in the output folder, and where nothing is left to read.
 */
export async function findInputs(paths: readonly string[], selection: InputSelection): Promise<Input[]> {
  if (paths.length === 0) throw new UsageError('No file or folder to read was named.')
  const out = selection.out === null ? null : await realFolder(selection.out)
  const given: Given[] = []
  for (const [index, path] of paths.entries()) {
    const one = await look(path)
    if (out !== null && isWithin(out, one.folder)) {
      throw new UsageError(`${path} lies in the output folder, which is never read; name another folder with --out.`)
    }
    given.push({ ...one, name: selection.names?.[index] ?? one.name })
  }
  const included = globMatcher(selection.include?.length ? selection.include : ['*'])
  const excluded = globMatcher(selection.exclude ?? [])
  const wanted = (path: string, kind: 'file' | 'folder'): boolean =>
    !excluded(path) && (kind === 'folder' || included(path))

  const roots = rootsOf(given)
  const inputs = new Map<string, Input>()
  for (const { folder, file, regular } of given) {
    const root = roots.get(folder.toString('latin1'))!
    const special = {
      code: 'not-a-file',
      message: 'A pipe, socket or device; only regular files are read.',
      skipped: true,
    } as const
    const found =
      file === null
        ? await walkFolder(root, [], { out, wanted })
        : wanted(escapeName(file), 'file')
          ? [await inputAt(root, [file], regular ? null : special)]
          : []
    for (const input of found) {
      const key = input.file.toString('latin1')
      if (inputs.get(key)?.fault !== null) inputs.set(key, input)
    }
  }
  if (inputs.size === 0) throw new UsageError(`There is nothing to read in ${paths.slice(0, 3).join(', ')}.`)
  return [...inputs.values()].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
}
