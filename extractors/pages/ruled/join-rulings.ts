import type { Ruling } from '../../../src/model/box.js'
import { clusterRulings } from './cluster-rulings.js'
import { joinCollinear, type RuledLine } from './join-collinear.js'
import { dotsAmong, joinDots } from './join-dots.js'
import type { RulingTolerance } from './ruling-tolerance.js'

/**
 * Rulings snapped and joined: parallel lines within `snap` become one at their mean position (weighted by length), and
 * pieces along it within `gap` one piece; what stays too short to bound a cell is left out. After Anssi Nurminen,
 * "Algorithmic Extraction of Data in Tables in PDF Documents" (Tampere 2013), section 4.
 */
export function joinRulings(rulings: readonly Ruling[], tolerance: RulingTolerance): RuledLine[] {
  const isDot = dotsAmong(rulings)
  return [
    ...joinParallel(
      rulings.filter((ruling) => ruling.orientation === 'horizontal'),
      isDot,
      tolerance,
    ),
    ...joinParallel(
      rulings.filter((ruling) => ruling.orientation === 'vertical'),
      isDot,
      tolerance,
    ),
  ]
}

function joinParallel(
  rulings: readonly Ruling[],
  isDot: (ruling: Ruling) => boolean,
  tolerance: RulingTolerance,
): RuledLine[] {
  const dots = new Set(rulings.filter(isDot))
  const lines = dots.size > 0 ? joinDots(rulings, dots, tolerance) : rulings
  return clusterRulings(lines, tolerance.snap)
    .flatMap((cluster) => joinCollinear(cluster, tolerance.gap))
    .filter((line) => line.end - line.start >= tolerance.least)
}
