import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cleanArchive } from '../made-archive/made-archive.js'
import { pageOf } from '../made-archive/page-of.js'

/** Samples that are not web pages, taken in so that all readers are at work. */
const OTHERS = ['pdf-cell-boxes', 'docx-v-merge', 'txt-layout'] as const

/**
 * Writes an archive of 300 files to `folder`: made web pages, some of them twice, a few samples of other formats, notes beside some,
 * and files of no use.
 */
export function writeKillArchive(folder: string, samples: string): void {
  const write = (path: string, bytes: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  const pages = [...cleanArchive()].map(([path, report]) => [path, pageOf(report)] as const)
  let files = 0
  const add = (path: string, bytes: string | Uint8Array): void => {
    write(path, bytes)
    files++
  }
  for (const [path, page] of pages.slice(0, 260)) add(path, page)
  for (const [path, page] of pages.slice(0, 15)) add(`copies/${path}`, page)
  for (const slug of OTHERS.filter((name) => readdirSync(samples).includes(name))) {
    const name = readdirSync(join(samples, slug)).find((file) => file.startsWith('report.'))!
    add(`others/${slug}/${name}`, readFileSync(join(samples, slug, name)))
  }
  for (const [path] of pages.slice(0, 5)) add(`${path}.meta.json`, '{"url":"https://www.example.gov.cn/"}')
  add('empty.pdf', '')
  add('broken.pdf', '%PDF-1.7\nnothing')
  for (let index = 0; files < 300; index++) add(`notes/${index}.txt`, `nothing of the kind, ${index % 3}`)
}
