import type { Random } from '../../drawn/random.js'
import type { Difficulty } from '../difficulty.js'

/** A cell of an HTML table as it is written. */
export interface HtmlCell {
  /** Markup of its content. */
  readonly content: string
  /** Attributes of the cell. */
  readonly attributes?: string
  /** Markup behind the cell. */
  readonly behind?: string
  /** Rules of the style sheet that only this cell needs. */
  readonly rules?: string
}

export type HtmlDifficulty = Difficulty<HtmlCell>

/** The shown figure with something before it, behind it, or above or below it. */
export function beside(shown: string, other: string, random: Random): string {
  const [before, behind] = random.pick([
    ['', ''],
    ['', ''],
    ['<p>', '</p>'],
    ['<div><span>', '</span></div>'],
  ] as const)
  const figure = shown && before + shown + behind
  return random.chance(0.5) ? other + figure : figure + other
}

/** A name that no other cell has. */
export const ownName = (random: Random): string => `n${random.whole(1, 1e9)}`

/** Something that is not seen, stands beside the figure: `write` gives its markup. */
export const unseen = (
  kind: 'hidden' | 'struck',
  write: (other: string, name: string, random: Random) => string | { readonly markup: string; readonly rules: string },
): HtmlDifficulty => ({
  kind,
  plant: ({ shown, other }, random) => {
    const written = write(other, ownName(random), random)
    const { markup, rules = '' } = typeof written === 'string' ? { markup: written } : written
    return { content: beside(shown, markup, random), rules }
  },
})

/** An element around what is not seen, with a style of its own. */
export const styled = (kind: 'hidden' | 'struck', style: string, element = 'span'): HtmlDifficulty =>
  unseen(kind, (other) => `<${element} style="${style}">${other}</${element}>`)
