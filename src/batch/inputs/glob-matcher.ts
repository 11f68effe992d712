/** A glob as a regular expression. (`path.matchesGlob` does the same, from Node 22 on.) */
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
 * A function that says whether a path below its root matches one of `globs`. `*` and `?` match within one name, `**` also across
 * folders, and `{a,b}` matches either. A glob without `/` is compared with the last name of the path, else with all of it.
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const tests = globs.map((glob) => ({ whole: glob.includes('/'), pattern: expression(glob.replace(/^\.?\//, '')) }))
  return (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    return tests.some(({ whole, pattern }) => pattern.test(whole ? path : name))
  }
}
