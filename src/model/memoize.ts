/** Texts remembered at once; a report has some hundred different ones. */
const MOST_TEXTS = 4096

/** Characters; a longer text is running text, which does not come twice. */
const LONGEST_TEXT = 200

/** A function that makes each of its answers once, as long as no more than `most` different ones are asked for. */
export function memoize<Key, Value>(make: (key: Key) => Value, most = Number.POSITIVE_INFINITY): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    // starting anew costs a little once in a while, keeping everything would fill the memory of a long run
    if (made.size >= most) made.clear()
    made.set(key, value)
    return value
  }
}

/** `read` with its answers kept for the texts that come again and again: the short ones, up to `most` at once. */
export function memoizeText<Value>(read: (text: string) => Value, most = MOST_TEXTS): (text: string) => Value {
  const known = memoize(read, most)
  return (text) => (text.length > LONGEST_TEXT ? read(text) : known(text))
}
