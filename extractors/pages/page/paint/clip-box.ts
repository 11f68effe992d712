import { type Box, overlap, type Ruling } from '../../../../src/model/box.js'
import { HALF_LINE } from '../../measures/ruling-measures.js'

/** The clip that two clips leave; where they do not meet, one without extent. */
export function intersectClips(clip: Box, other: Box): Box {
  const left = Math.max(clip.left, other.left)
  const top = Math.max(clip.top, other.top)
  return {
    left,
    top,
    right: Math.max(left, Math.min(clip.right, other.right)),
    bottom: Math.max(top, Math.min(clip.bottom, other.bottom)),
  }
}

/** The part of an area that the clip lets through, undefined where nothing is left (or the box holds no numbers). */
export function clipBox(box: Box, clip: Box): Box | undefined {
  const across = overlap(box.left, box.right, clip.left, clip.right)
  const down = overlap(box.top, box.bottom, clip.top, clip.bottom)
  return across > 0 && down > 0 ? intersectClips(clip, box) : undefined
}

/** Adds to `into` what the clip lets through of each line. */
export function clipRulings(lines: readonly Ruling[], clip: Box, into: Ruling[]): void {
  for (const line of lines) {
    const across = line.orientation === 'horizontal'
    const low = across ? clip.top : clip.left
    const high = across ? clip.bottom : clip.right
    if (line.position < low - HALF_LINE || line.position > high + HALF_LINE) continue
    const start = Math.max(line.start, across ? clip.left : clip.top)
    const end = Math.min(line.end, across ? clip.right : clip.bottom)
    if (end > start) into.push({ orientation: line.orientation, position: line.position, start, end })
  }
}
