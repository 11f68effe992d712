/** The lines of a text, each set in by so many spaces. */
export const indented = (text: string, spaces: number): string =>
  text
    .split('\n')
    .map((line) => ' '.repeat(spaces) + line)
    .join('\n')
