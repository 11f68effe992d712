import type { Locator, PagePlace } from '../../model/locator.js'

export { placeKey } from '../../model/locator.js'

/** The places on pages among `places`. */
export const pagePlaces = (places: readonly Locator[]): PagePlace[] =>
  places.filter((place): place is PagePlace => 'page' in place)
