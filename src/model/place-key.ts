import type { Locator, PagePlace } from './locator.js'

/** A locator as text: the same place gives the same text. */
export function placeKey(place: Locator): string {
  if ('page' in place) return `p${place.page}:${place.box.join(',')}`
  if ('table' in place) return `t${place.table}:${place.row}:${place.cell}`
  return 'line' in place ? `l${place.line}:${place.from}-${place.to}` : `g${place.paragraph}`
}

/** The places on pages among `places`. */
export const pagePlaces = (places: readonly Locator[]): PagePlace[] =>
  places.filter((place): place is PagePlace => 'page' in place)
