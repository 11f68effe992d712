import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished, type TestContext } from 'vitest'

/**
 * A folder with these files, gone when the test is over; a name that ends in `/` makes an empty folder. A test that runs beside
 * others hands over the `onTestFinished` of its own.
 */
export async function temporaryFolder(
  files: Readonly<Record<string, string>> = {},
  onFinished: TestContext['onTestFinished'] = onTestFinished,
): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'nianbao-')))
  onFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name)
    await mkdir(name.endsWith('/') ? path : dirname(path), { recursive: true })
    if (!name.endsWith('/')) await writeFile(path, text)
  }
  return folder
}
