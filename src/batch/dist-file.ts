/** A file of the built program, such as the entry of a child process. The tests run the sources, and get the same file. */
export const distFile = (path: string): URL =>
  new URL(`${import.meta.url.endsWith('.ts') ? '../../dist/' : '../../'}${path}`, import.meta.url)
