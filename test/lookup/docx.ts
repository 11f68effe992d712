import * as cheerio from 'cheerio'
import { strFromU8, unzipSync } from 'fflate'
import type { LookUp } from './look-up.js'

/** The nth w:tc of the nth w:tr of the nth w:tbl of word/document.xml, tables within it left out, deletions too. */
export async function lookUpDocx(bytes: Uint8Array): Promise<LookUp> {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']!)
  const $ = cheerio.load(xml, { xml: true })
  $('w\\:del, mc\\:Fallback').remove()
  const tables = $('w\\:tbl').toArray()
  return (place) => {
    if (!('table' in place)) return ''
    const table = tables[place.table - 1]!
    const rows = $(table)
      .find('w\\:tr')
      .toArray()
      .filter((row) => $(row).closest('w\\:tbl')[0] === table)
    const cells = $(rows[place.row - 1]!)
      .find('w\\:tc')
      .toArray()
      .filter((cell) => $(cell).closest('w\\:tr')[0] === rows[place.row - 1])
    return $(cells[place.cell - 1]!)
      .find('w\\:t')
      .toArray()
      .filter((text) => $(text).closest('w\\:tbl')[0] === table)
      .map((text) => $(text).text())
      .join('')
  }
}
