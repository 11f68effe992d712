const isIdeograph = (character: string): boolean => character >= '\u2E80'

/**
 * Folded text without white space, but for that between two characters that are no ideographs: there one space stays a
 * space (1 808 595), and anything wider becomes a line break, so that two figures never become one. Idempotent.
 */
export function collapseSpaces(text: string): string {
  const pieces = text.split(/(\s+)/)
  const tight: string[] = []
  let last = ''
  for (let at = 0; at < pieces.length; at += 2) {
    const word = pieces[at]!
    if (word === '') continue
    const apart = last !== '' && !isIdeograph(last) && !isIdeograph(word[0]!)
    if (apart) tight.push(pieces[at - 1] === ' ' ? ' ' : '\n')
    tight.push(word)
    last = word.at(-1)!
  }
  return tight.join('')
}
