import { realpath, stat } from 'node:fs/promises'
import type { Fault } from '../document/fault.js'
import { isWithin } from './is-within.js'

const skipped = (code: 'link-outside' | 'not-a-file', message: string): Fault => ({ code, message, skipped: true })

/**
 * Why the symbolic link at `link` is not read; null where it leads to a file inside `root` and outside `out`. Links to folders are
 * never followed: what is inside the root is read at its own place.
 */
export async function linkFault(link: Buffer, root: Buffer, out: Buffer | null): Promise<Fault | null> {
  let target: Buffer
  try {
    target = await realpath(link, { encoding: 'buffer' })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'EACCES' || code === 'EPERM'
      ? {
          code: 'unreadable-file',
          message: 'The link leads where reading is not permitted; check its rights.',
          skipped: false,
        }
      : skipped('not-a-file', 'The link leads to nothing; restore the file it names.')
  }
  if (!isWithin(root, target)) {
    return skipped('link-outside', 'The link leads out of the folder given; name its target to read it.')
  }
  if (out && isWithin(out, target))
    return skipped('link-outside', 'The link leads into the output folder, which is never read.')
  if ((await stat(target).catch(() => null))?.isFile()) return null
  return skipped('not-a-file', 'The link leads to no file; a folder inside the root is read at its own place.')
}
