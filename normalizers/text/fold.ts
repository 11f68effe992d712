import { collapseSpaces } from './collapse-spaces.js'
import { foldText, withoutSpace } from './fold-text.js'
import { toSimplified } from './to-simplified.js'
import { unifyBrackets } from './unify-brackets.js'

/** Marks of plain text mark-up (bold, headings) that survive in some copies; a single asterisk may mask a digit. */
const MARKUP = /\*\*|^#+/g

/** `text` without the marks of plain text mark-up. */
export const withoutMarkup = (text: string): string => text.replace(MARKUP, '')

const spaced = (text: string): string => toSimplified(foldText(text))
const wording = (text: string): string => withoutSpace(spaced(text))

/**
 * How a text is folded before it is compared or read, by what is done with it. All of them write one code point for
 * characters that look alike (`foldText`). A folded text is for matching, never for output.
 */
export const fold = {
  /** For text that is searched: simplified characters, white space as it is. */
  spaced,
  /** For wordings that are compared: simplified characters, no white space. */
  wording,
  /** For running text: as `wording`, without mark-up. */
  prose: (text: string): string => withoutMarkup(wording(text)),
  /** For names of organisations: as `wording`, with （ ） as the only brackets. */
  name: (text: string): string => unifyBrackets(wording(text)),
  /** For numbers, addresses and what two readings print: characters stay traditional where they are, no white space. */
  literal: (text: string): string => withoutSpace(foldText(text)),
  /** For figures among words: simplified characters, white space only where it parts two figures (`collapseSpaces`). */
  figures: (text: string): string => collapseSpaces(spaced(text)),
} as const
