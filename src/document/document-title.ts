import type { Block, Paragraph } from '../model/extraction.js'
import type { Document } from './document.js'
import { type TypeSize, typeSize } from './type-size.js'

/** Blocks at the beginning among which a title is looked for. */
const FIRST_BLOCKS = 12

/**
 * The title of a document as printed: its first heading of the outermost level, else the largest lines at its beginning, where
 * they are larger than what follows; else what the metadata of the file say. Null where none of them says any.
 */
export function documentTitle({ blocks, metadataTitle }: Pick<Document, 'blocks' | 'metadataTitle'>): string | null {
  const first = blocks.slice(0, FIRST_BLOCKS).filter(isParagraph)
  const stated = first.find(({ heading }) => heading === 1)
  return stated?.text.trim() ?? (largestLines(first, typeSize(blocks.filter(isParagraph))) || null) ?? metadataTitle
}

const isParagraph = (block: Block): block is Paragraph => block.kind === 'paragraph' && block.text.trim() !== ''

/** The first lines of the largest size, joined; empty where none is larger than the usual text. */
function largestLines(lines: readonly Paragraph[], { isLarger }: TypeSize): string {
  const largest = Math.max(0, ...lines.map(({ size = 0 }) => size))
  if (!isLarger(largest)) return ''
  const from = lines.findIndex(({ size }) => size === largest)
  const to = lines.findIndex(({ size }, index) => index > from && size !== largest)
  return lines
    .slice(from, to < 0 ? undefined : to)
    .map(({ text }) => text.trim())
    .join('')
}
