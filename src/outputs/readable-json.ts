/** Longest line in UTF-16 units that holds a whole array or object: a cell with its place fits on one. */
const LINE = 160

/**
 * JSON that a person can read: two spaces of indent, and every array or object that fits on one line stays on one. The
 * order of the keys is that of the value; properties that are `undefined` are left out. No line end at the end.
 */
export function readableJson(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const list = Array.isArray(value)
  const inner = `${indent}  `
  const parts = list
    ? value.map((item: unknown) => readableJson(item, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${JSON.stringify(key)}: ${readableJson(item, inner)}`)
  const [open, close] = list ? ['[', ']'] : ['{', '}']
  if (parts.length === 0) return open + close
  const length = parts.reduce((sum, part) => sum + part.length + 2, indent.length + (list ? 0 : 2))
  if (length <= LINE && !parts.some((part) => part.includes('\n'))) {
    return list ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`
  }
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`
}
