import type { Glyph } from '../page/page-content.js'

/** Whether two glyphs belong to different runs, given the distance between them and whether a blank is printed there. */
type IsGap = (previous: Glyph, next: Glyph, distance: number, hasBlank: boolean) => boolean

/** The glyphs of a line in runs between gaps, from left to right. Printed blanks belong to no run. */
export function glyphRuns(glyphs: readonly Glyph[], isGap: IsGap): Glyph[][] {
  const runs: Glyph[][] = []
  let run: Glyph[] = []
  let previous: Glyph | undefined
  let hasBlank = false
  for (const glyph of glyphs) {
    if (glyph.space) {
      hasBlank = true
      continue
    }
    if (!previous || isGap(previous, glyph, glyph.box.left - previous.box.right, hasBlank)) {
      run = []
      runs.push(run)
    }
    run.push(glyph)
    previous = glyph
    hasBlank = false
  }
  return runs
}
