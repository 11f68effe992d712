import type { Locator } from './locator.js'
import type { Words } from './words.js'

/** Pages that a message lists at most. */
const MOST_PAGES = 4

/** Where in its source something stands, as a reader looks it up: its pages, else its first place. Null for nowhere. */
export function placeWords(at: readonly Locator[]): Words | null {
  const pages = [...new Set(at.flatMap((place) => ('page' in place ? [place.page] : [])))].sort((a, b) => a - b)
  if (pages.length > 0) {
    const shown = pages.slice(0, MOST_PAGES)
    return { zh: `第 ${shown.join('、')} 页`, en: `page${shown.length > 1 ? 's' : ''} ${shown.join(', ')}` }
  }
  const place = at[0]
  if (place === undefined) return null
  if ('table' in place) {
    return { zh: `第 ${place.table} 个表格第 ${place.row} 行`, en: `table ${place.table}, row ${place.row}` }
  }
  if ('paragraph' in place) return { zh: `第 ${place.paragraph} 段`, en: `paragraph ${place.paragraph}` }
  return 'line' in place ? { zh: `第 ${place.line} 行`, en: `line ${place.line}` } : null
}
