import { normalizeLabel } from '../../normalizers/label/label.js'
import { memo } from './memoize.js'

/** The text of a printed cell as a normalised label; the same texts come again and again in a table. */
export const labelOf = memo(normalizeLabel)
