import type { CheerioAPI } from 'cheerio'

/** A node of a parsed page below its document; elements, text and comments among others. */
export type DomNode = NonNullable<ReturnType<CheerioAPI['root']>[0]>['children'][number]

/** An element of a parsed page. */
export type DomElement = Extract<DomNode, { attribs: unknown }>

/** What one meets on the way through a tree: an element opens, text, the element closes. */
export type FlowEvent =
  | { readonly kind: 'open'; readonly element: DomElement }
  | { readonly kind: 'close'; readonly element: DomElement }
  | { readonly kind: 'text'; readonly text: string; readonly owner: DomElement }

export const isElement = (node: DomNode): node is DomElement => 'attribs' in node

/** An attribute's value; the empty string where it is not set. */
export const attribute = (element: DomElement, name: string): string => element.attribs[name] ?? ''

/** The elements directly in an element. */
export const childElements = (element: DomElement): DomElement[] => element.children.filter(isElement)

/**
 * Everything below `root` in document order, `root` itself included. Elements for which `skip` holds are passed over with
 * all that is in them. Uses no recursion, so any depth will do.
 */
export function* flow(root: DomElement, skip: (element: DomElement) => boolean = () => false): Generator<FlowEvent> {
  const ways: { readonly element: DomElement; next: number }[] = [{ element: root, next: 0 }]
  yield { kind: 'open', element: root }
  while (ways.length > 0) {
    const way = ways[ways.length - 1]!
    const node = way.element.children[way.next++]
    if (node === undefined) {
      yield { kind: 'close', element: way.element }
      ways.pop()
    } else if (isElement(node)) {
      if (skip(node)) continue
      yield { kind: 'open', element: node }
      ways.push({ element: node, next: 0 })
    } else if ('data' in node && node.type === 'text') {
      yield { kind: 'text', text: node.data, owner: way.element }
    }
  }
}
