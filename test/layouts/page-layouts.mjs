import { columnLayouts } from './column-layouts.mjs'
import { furnitureLayouts } from './furniture-layouts.mjs'
import { proseLayouts } from './prose-layouts.mjs'
import { rulingLayouts } from './ruling-layouts.mjs'
import { strangeLayouts } from './strange-layouts.mjs'

/** Small pages of our own making, and what they say: a paragraph or a row of a table a line. */
export const pageLayouts = [...proseLayouts, ...furnitureLayouts, ...columnLayouts, ...rulingLayouts, ...strangeLayouts]
