/**
 * Where a file of the built program stands: what is compiled apart from the program (the pages' script, the entry of a child
 * process). The same from the sources, which the tests run, and from the program itself.
 */
export const distFile = (path: string): URL =>
  new URL(`${import.meta.url.endsWith('.ts') ? '../../dist/' : '../../'}${path}`, import.meta.url)
