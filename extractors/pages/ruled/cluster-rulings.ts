import type { Ruling } from '../../../src/model/box.js'

/** Groups of lines whose positions follow each other within `snap`, each group no wider than twice that. */
export function clusterRulings<Item extends Ruling>(rulings: readonly Item[], snap: number): Item[][] {
  const sorted = [...rulings].sort((a, b) => a.position - b.position)
  const groups: Item[][] = []
  for (const ruling of sorted) {
    const group = groups.at(-1)
    const previous = group?.at(-1)
    const near = previous && ruling.position - previous.position <= snap
    if (group && near && ruling.position - group[0]!.position <= 2 * snap) group.push(ruling)
    else groups.push([ruling])
  }
  return groups
}
