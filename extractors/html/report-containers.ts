import { childElements, type DomElement } from './dom/dom-element.js'
import type { Measure } from './measure-page.js'

/** Share of the words of the page that the container of its report is taken to hold; the rest are marginal notes. */
const MOST_OF_THE_PAGE = 0.9

/** Share of the words of a container that one of its parts must hold to be looked into. */
const MOST_OF_A_PART = 0.5

/** Candidates in all; whoever chooses reads each of them. */
const MOST_CONTAINERS = 8

/** What a cell of a table counts for: as much as a label, so that empty tables of figures weigh as much as prose. */
const CHARACTERS_OF_A_CELL = 10

/** Elements that hold a single paragraph. */
const PARAGRAPH = /^(?:p|h[1-6]|dt|pre|caption)$/

const wordsOf = (measure: Measure | undefined): number =>
  measure ? measure.characters - measure.linkCharacters + measure.cells * CHARACTERS_OF_A_CELL : 0

/**
 * Elements that may be the container of a page's report, likeliest first: the smallest that holds nearly all words and cells of the page
 * that are no links, those around it up to `body`, then those within it. Each differs from the others in what it holds. Tables
 * for which `isTable` holds are not looked into.
 */
export function reportContainers(
  body: DomElement,
  measures: ReadonlyMap<DomElement, Measure>,
  isTable: (element: DomElement) => boolean,
): DomElement[] {
  const total = wordsOf(measures.get(body))
  const chain: { element: DomElement; words: number }[] = [{ element: body, words: total }]
  for (let part: DomElement | undefined = body; part; ) {
    const { words } = chain.at(-1)!
    let largest: DomElement | undefined
    for (const child of childElements(part)) {
      if (PARAGRAPH.test(child.name) || isTable(child)) continue
      if (wordsOf(measures.get(child)) > wordsOf(largest && measures.get(largest))) largest = child
    }
    part = largest
    const held = wordsOf(largest && measures.get(largest))
    if (!largest || held < words * MOST_OF_A_PART) break
    // Of elements that hold the same words the innermost stands for all.
    if (held === words) chain.pop()
    chain.push({ element: largest, words: held })
  }
  const best = chain.findLastIndex(({ words }) => words >= total * MOST_OF_THE_PAGE)
  const outwards = chain.slice(0, best + 1).reverse()
  return [...outwards, ...chain.slice(best + 1)].slice(0, MOST_CONTAINERS).map(({ element }) => element)
}
