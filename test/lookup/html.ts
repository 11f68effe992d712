import * as cheerio from 'cheerio'
import type { LookUp } from './look-up.js'

/** The nth cell of the nth row of the nth table element; rows and cells of tables within it do not count. */
export async function lookUpHtml(bytes: Uint8Array): Promise<LookUp> {
  const $ = cheerio.load(decoded(bytes))
  $('style, script, del').remove()
  const tables = $('table').toArray()
  return (place) => {
    if (!('table' in place)) return ''
    const table = tables[place.table - 1]!
    const own = $(table)
      .find('tr')
      .toArray()
      .filter((row) => $(row).closest('table')[0] === table)
    const cell = $(own[place.row - 1]!)
      .children('td, th')
      .eq(place.cell - 1)
      .clone()
    cell.find('table').remove()
    return cell.text()
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
