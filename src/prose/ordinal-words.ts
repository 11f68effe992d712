const ORDINALS = '一二三四五六七八九十'
const ORDINAL =
  /^(?:第?([一二三四五六七八九十])(?:、|部分[、:：]?|章|[.．,，:：·])|(\d)(?:、|[.．](?!\d))|([—–―-]{1,2})、)/u

export interface OrdinalWords {
  /** The ordinal of a section in front (一、 第一部分 1.), 0 for none; one in brackets is that of a subhead: none. */
  readonly ordinal: number
  /** What follows it. */
  readonly words: string
}

/** The folded text parted from the ordinal in front of it; a dash in its place, scanned for 一, counts as 1. */
export function ordinalWords(text: string): OrdinalWords {
  const match = ORDINAL.exec(text)
  if (!match) return { ordinal: 0, words: text }
  const ordinal = match[1] ? ORDINALS.indexOf(match[1]) + 1 : match[2] ? Number(match[2]) : 1
  return { ordinal, words: text.slice(match[0].length) }
}
