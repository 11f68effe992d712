import { readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Report } from '../../forms/report.js'
import { pagesWithCells } from '../../review/data/pages-to-draw.js'
import type { SheetImage } from '../../review/data/report-sheet.js'
import { programVersion } from '../program-version.js'
import { type DrawnImage, pageDrawer } from './page-drawer.js'
import type { ReviewFiles } from './review-files.js'

/** A document whose pages may be drawn, the most wanted first in a list of them. */
export interface Drawable {
  readonly sha256: string
  /** Where the document lies; null where that is not known. */
  readonly find: () => Promise<Buffer | null>
  readonly read: () => Pick<Report, 'grids' | 'findings'>
}

export interface ImageOptions {
  /** The folder of the review. */
  readonly folder: string
  /** Bytes that the pictures may take together. */
  readonly limit: number
  readonly password?: string
  readonly stop?: AbortSignal
  readonly tell?: (done: number, documents: number) => void
}

/** The pages that were drawn, by the SHA-256 of their document, and how many the limit or their document left out. */
export interface ReviewImages {
  readonly bySource: ReadonlyMap<string, readonly SheetImage[]>
  readonly drawn: number
  readonly left: number
}

interface Kept {
  /** Version of the program that drew them. */
  readonly program: string
  readonly pages: readonly number[]
  readonly images: readonly DrawnImage[]
}

/**
 * Draws the pages with tables or findings of the documents in their order, until the pictures take `limit` bytes together. Pictures
 * of an earlier review are kept. One document is drawn at a time, in a process of its own; what cannot be drawn is left out.
 */
export async function reviewImages(
  documents: readonly Drawable[],
  files: ReviewFiles,
  options: ImageOptions,
): Promise<ReviewImages> {
  const { folder, limit, password, stop, tell } = options
  const bySource = new Map<string, readonly SheetImage[]>()
  const drawer = pageDrawer()
  let bytes = 0
  let drawn = 0
  let left = 0
  try {
    for (const [index, { sha256, find, read }] of documents.entries()) {
      if (stop?.aborted) break
      tell?.(index, documents.length)
      if (bySource.has(sha256)) continue
      const pages = pagesWithCells(read())
      const name = `pages/${sha256.slice(0, 2)}/${sha256.slice(0, 16)}`
      const list = `${name}/pages.json`
      const kept = await keptImages(join(folder, list), pages)
      const images = kept ?? (bytes < limit ? await drawPages(sha256, await find(), pages, name) : [])
      if (kept === null && images.length > 0)
        await files.write(list, JSON.stringify({ program: programVersion, pages, images } satisfies Kept))
      const fitting = images.filter((image) => {
        if (bytes + image.bytes > limit) return false
        bytes += image.bytes
        return true
      })
      if (images.length > 0) files.keep(list)
      for (const { number } of fitting) files.keep(`${name}/${number}.webp`)
      drawn += fitting.length
      left += pages.length - fitting.length
      bySource.set(
        sha256,
        fitting.map(({ number, width, height }) => ({ number, width, height, address: `${name}/${number}.webp` })),
      )
    }
  } finally {
    drawer.end()
  }
  return { bySource, drawn, left }

  async function drawPages(
    sha256: string,
    file: Buffer | null,
    pages: readonly number[],
    name: string,
  ): Promise<readonly DrawnImage[]> {
    if (file === null) return []
    const request = { file, sha256, pages, prefix: join(folder, `${name}/`) }
    return (await drawer.draw(password === undefined ? request : { ...request, password })).images
  }
}

/** What an earlier review drew of the same pages; null where it did not, or where a picture is gone. */
async function keptImages(list: string, pages: readonly number[]): Promise<readonly DrawnImage[] | null> {
  try {
    const kept = JSON.parse(await readFile(list, 'utf8')) as Kept
    if (kept.program !== programVersion || JSON.stringify(kept.pages) !== JSON.stringify(pages)) return null
    for (const { number } of kept.images) await stat(join(dirname(list), `${number}.webp`))
    return kept.images
  } catch {
    return null
  }
}
