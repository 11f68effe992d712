import { UsageError } from '../../model/usage-error.js'

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left on the disk; free some, or name a folder on another disk with --out',
  EDQUOT: 'the disk quota is used up; free some space, or name another folder with --out',
  EACCES: 'that is not permitted; check its rights, or name another folder with --out',
  EPERM: 'that is not permitted; check its rights, or name another folder with --out',
  EROFS: 'the disk is read-only; name another folder with --out',
  EEXIST: 'a file is in the way; name another folder with --out',
  ENOTDIR: 'a file is in the way; name another folder with --out',
  ENOENT: 'its folder cannot be made; name another folder with --out',
  EISDIR: 'a folder is in the way; name another folder with --out',
}

/** The error of an output that cannot be written at `path`: one line that says what to do. */
export function writingFailed(path: string, error: unknown): UsageError {
  const { code = 'unknown reason' } = error as NodeJS.ErrnoException
  return new UsageError(
    `Cannot write ${path}: ${reasons[code] ?? `the system says ${code}; name another folder with --out`}.`,
    {
      cause: error,
    },
  )
}

/** What `action` returns. Throws `writingFailed` where it fails. */
export async function orWritingFailed<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    throw writingFailed(path, error)
  }
}
