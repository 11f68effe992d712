const QUOTE = /["“”„‟‘’‚‛〝〞〟「」『』＂﹁﹂﹃﹄｢｣]/g
const OPENING = '“„‘‚〝「『﹁﹃｢'
const STRAIGHT = '"＂'

/**
 * `text` with every kind of quotation mark written “ or ”. Straight marks take turns, and a closing mark where none is
 * open opens (”三安全一稳定”).
 */
export function unifyQuotes(text: string): string {
  let open = 0
  return text.replace(QUOTE, (mark) => {
    const opens = open === 0 || (!STRAIGHT.includes(mark) && OPENING.includes(mark))
    open += opens ? 1 : -1
    return opens ? '“' : '”'
  })
}
