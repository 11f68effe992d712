/** A title or heading as printed, without the white space that justified lines and line ends put between characters. */
export const asPrinted = (text: string): string =>
  text.replace(/^[\s*#]+|[\s*#]+$/gu, '').replace(/(?<![A-Za-z,.])[\s\u200b]+|[\s\u200b]+(?![A-Za-z])/gu, '')
