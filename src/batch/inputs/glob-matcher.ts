/** What `path.matchesGlob` does from Node 22 on; this program also runs on Node 20. */
function expression(glob: string): RegExp {
  let depth = 0
  const source = glob.replace(/\*\*\/|\*\*|\*|\?|\{|\}|,|[.+^$()|[\]\\]/g, (token) => {
    switch (token) {
      case '**/':
        return '(?:.*/)?'
      case '**':
        return '.*'
      case '*':
        return '[^/]*'
      case '?':
        return '[^/]'
      case '{':
        depth++
        return '(?:'
      case '}':
        return depth > 0 && depth-- ? ')' : '\\}'
      case ',':
        return depth > 0 ? '|' : ','
      default:
        return `\\${token}`
    }
  })
  return new RegExp(`^${source}${')'.repeat(depth)}$`, 'su')
}

/**
 * Tells whether a path below its root matches one of `globs`: `*` and `?` stay within a name, `**` crosses folders,
 * `{a,b}` is one of several. A glob without `/` is matched against the last name of the path, else against all of it.
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const tests = globs.map((glob) => ({ whole: glob.includes('/'), pattern: expression(glob.replace(/^\.?\//, '')) }))
  return (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    return tests.some(({ whole, pattern }) => pattern.test(whole ? path : name))
  }
}
