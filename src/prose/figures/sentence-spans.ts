import type { TextSpan } from '../../../normalizers/text/text-span.js'

const ENDS = /[。!?\n]+[”)]?|$/g

/** The sentences of a folded text, their full stops included, in reading order. */
export function sentenceSpans(text: string): readonly TextSpan[] {
  const sentences: TextSpan[] = []
  let from = 0
  for (const { index, 0: end } of text.matchAll(ENDS)) {
    const to = index + end.length
    if (to > from) sentences.push({ from, to })
    from = to
  }
  return sentences
}
