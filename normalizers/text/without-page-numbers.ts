import { withoutSpace } from './fold-text.js'

/** A page number that an extractor left between two lines of a cell: -4- or — 12 —. */
const PAGE_NUMBER = /^[-－‐–—―][0-9０-９]{1,4}[-－‐–—―]$/

/** `text` with its lines joined, those that are page numbers left out. */
export const withoutPageNumbers = (text: string): string =>
  text.includes('\n')
    ? text
        .split('\n')
        .filter((line) => !PAGE_NUMBER.test(withoutSpace(line)))
        .join('')
    : text
