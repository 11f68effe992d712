import type { Colour } from '../../../colour.js'

/**
 * What a path, a run of text or an image puts on the page: nothing, one colour, or something without one colour (a pattern, a
 * shading, a picture).
 */
export type Paint = 'none' | 'mixed' | Colour
