/** Characters of a sentence that a message quotes at most. */
const LONGEST_QUOTE = 40

const CLAUSE_END = /[，,。；;！？!?]/

/** The clause of `sentence` that holds `raw`, cut to a length that a message can quote; its opening where it does not. */
export function quotation(sentence: string, raw: string): string {
  const at = sentence.indexOf(raw)
  if (at < 0) return shortened(sentence.trim())
  let from = at
  while (from > 0 && !CLAUSE_END.test(sentence[from - 1]!)) from--
  let to = at + raw.length
  while (to < sentence.length && !CLAUSE_END.test(sentence[to]!)) to++
  const clause = sentence.slice(from, to).trim()
  if (clause.length <= LONGEST_QUOTE) return clause
  const own = at - from + raw.length
  return own <= LONGEST_QUOTE ? `${clause.slice(0, LONGEST_QUOTE)}…` : `…${clause.slice(own - LONGEST_QUOTE, own)}`
}

const shortened = (text: string): string => (text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)}…`)
