import { groupBy } from '../../../src/model/group-by.js'
import { lowerBound } from '../../../src/model/lower-bound.js'
import type { RuledLine } from './join-collinear.js'

/** Groups of lines that hang together by crossing or touching, each line lengthened by `reach` points and its own blanks. */
export function connectedLines(lines: readonly RuledLine[], reach: number): RuledLine[][] {
  const across = lines.filter((line) => line.orientation === 'horizontal')
  const down = lines.filter((line) => line.orientation === 'vertical').sort((a, b) => a.position - b.position)
  const parent = new Map<RuledLine, RuledLine>(lines.map((line) => [line, line]))
  const rootOf = (line: RuledLine): RuledLine => {
    let root = line
    for (let next = parent.get(root)!; next !== root; next = parent.get(root)!) root = next
    parent.set(line, root)
    return root
  }
  for (const horizontal of across) {
    const far = horizontal.end + reach + horizontal.blank
    for (
      let i = lowerBound(down, horizontal.start - reach - horizontal.blank, ({ position }) => position);
      i < down.length;
      i++
    ) {
      const vertical = down[i]!
      if (vertical.position > far) break
      const more = reach + vertical.blank
      if (horizontal.position < vertical.start - more || horizontal.position > vertical.end + more) continue
      parent.set(rootOf(horizontal), rootOf(vertical))
    }
  }
  return [...groupBy(lines, rootOf).values()]
}
