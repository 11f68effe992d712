/** Functions within functions deeper than this are not worked out. */
const DEEPEST = 20

const TOKEN = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?[a-z%]*|[a-z]+\(|[-+*/(),]/giy

const OF_SEVERAL: Readonly<Record<string, (numbers: readonly number[]) => number>> = {
  'calc(': ([only = Number.NaN]) => only,
  '(': ([only = Number.NaN]) => only,
  'min(': (numbers) => Math.min(...numbers),
  'max(': (numbers) => Math.max(...numbers),
  'clamp(': ([least = Number.NaN, wanted = Number.NaN, most = Number.NaN]) => Math.max(least, Math.min(wanted, most)),
}

function tokensOf(value: string): string[] | null {
  const tokens: string[] = []
  let at = 0
  while (at < value.length) {
    if (/\s/.test(value[at]!)) {
      at++
      continue
    }
    // a sign with a space behind it adds or takes away
    const isOperator = /^[-+](?:\s|\()/.test(value.slice(at, at + 2))
    TOKEN.lastIndex = at
    const token = isOperator ? value[at]! : TOKEN.exec(value)?.[0]
    if (token === undefined) return null
    tokens.push(token.toLowerCase())
    at += token.length
  }
  return tokens
}

/**
 * The result of `calc()`, `min()`, `max()` or `clamp()`, with the lengths in it in pixels by `lengthOf`; null where that gives
 * none, or the value is something else. https://www.w3.org/TR/css-values-4/#math
 */
export function calculated(value: string, lengthOf: (length: string) => number | null): number | null {
  const tokens = tokensOf(value) ?? []
  let next = 0
  const factor = (depth: number): number => {
    const token = tokens[next++] ?? ''
    const combine = OF_SEVERAL[token]
    if (!combine) return lengthOf(token) ?? Number.NaN
    if (depth > DEEPEST) return Number.NaN
    const numbers = [sum(depth + 1)]
    while (tokens[next] === ',') {
      next++
      numbers.push(sum(depth + 1))
    }
    return tokens[next++] === ')' ? combine(numbers) : Number.NaN
  }
  const product = (depth: number): number => {
    let result = factor(depth)
    while (tokens[next] === '*' || tokens[next] === '/') {
      const isTimes = tokens[next++] === '*'
      const other = factor(depth)
      result = isTimes ? result * other : result / other
    }
    return result
  }
  function sum(depth: number): number {
    let result = product(depth)
    while (tokens[next] === '+' || tokens[next] === '-') {
      const sign = tokens[next++] === '+' ? 1 : -1
      result += sign * product(depth)
    }
    return result
  }
  const result = sum(0)
  return tokens.length > 0 && next === tokens.length && Number.isFinite(result) ? result : null
}
