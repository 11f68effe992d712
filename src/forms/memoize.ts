/** Texts remembered at once; a report has some hundred different ones. */
const MOST = 4096

/** Characters; a longer text is running text, which does not come twice. */
const LONGEST = 200

/** `read` with its answers kept: worked out once for each text while fewer than `most` others came in between. */
export function memoize<Value>(read: (text: string) => Value, most = MOST): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    if (text.length > LONGEST) return read(text)
    const found = known.get(text)
    if (found !== undefined) return found
    const value = read(text)
    // starting anew costs a little once in a while, keeping everything would fill the memory of a long run
    if (known.size >= most) known.clear()
    known.set(text, value)
    return value
  }
}
