import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'

/** Only what an export writes itself: names without a way up. */
const OWN = /^(?:(?:data|wide|schema)\/)?[\w-][\w.-]*$/

const Descriptor = z.object({
  name: z.literal('nianbao-dataset'),
  resources: z.array(z.object({ path: z.string() })),
})

/** The files of an earlier export in `folder`, as its data package lists them; none where there was no such export. */
export async function earlierResources(folder: string): Promise<string[]> {
  try {
    const { resources } = Descriptor.parse(JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')))
    return resources.map(({ path }) => path).filter((path) => OWN.test(path))
  } catch {
    return []
  }
}

/** Removes files below `folder` that the dataset does not have any more. */
export async function removeResources(folder: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(join(folder, path), { force: true }).catch(() => undefined)
}
