import { attributeOf } from '../../xml/attribute-of.js'
import { elementsOf } from '../../xml/elements-of.js'
import type { XmlElement } from '../../xml/parse-xml.js'

/** What a part of a package refers to. */
export interface Relations {
  /** Names of parts of the package, by the last word of the type of relation; the first of each type. */
  readonly parts: ReadonlyMap<string, string>
  /** What is referred to, as it is written, by the id of the relation. */
  readonly targets: ReadonlyMap<string, string>
}

/** The relations that a `.rels` part states for a part in `folder`, which ends with a slash or is empty. */
export function readRelations(root: XmlElement | null, folder: string): Relations {
  const parts = new Map<string, string>()
  const targets = new Map<string, string>()
  for (const relation of root ? elementsOf(root) : []) {
    if (!/(?:^|:)Relationship$/.test(relation.name)) continue
    const type = attributeOf(relation, 'Type')?.split('/').at(-1) ?? ''
    const id = attributeOf(relation, 'Id')
    const target = attributeOf(relation, 'Target') ?? ''
    const path = target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '')
    if (!parts.has(type)) parts.set(type, path)
    if (id !== null) targets.set(id, target.trim())
  }
  return { parts, targets }
}
