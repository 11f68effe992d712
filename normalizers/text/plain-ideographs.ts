import { foldText } from './fold-text.js'

/** Radicals and compatibility ideographs: drawn like an ordinary ideograph, coded apart from it. */
const LOOKALIKES = /[\u2E80-\u2FDF\uF900-\uFAFF\u{2F800}-\u{2FA1F}]+/gu

/**
 * `text` with the ideographs that it shows: what a font maps to a radical (⺠, ⼀) or to a compatibility ideograph is written
 * as the ordinary one. Digits, letters and punctuation of any width stay as printed. Idempotent.
 */
export const plainIdeographs = (text: string): string => text.replace(LOOKALIKES, foldText)
