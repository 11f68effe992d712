import { normalizeLabel } from '../../normalizers/label/normalize-label.js'
import { memoize } from './memoize.js'

/** The text of a printed cell as a normalised label; the same texts come again and again in a table. */
export const labelOf = memoize(normalizeLabel)
