/** The sentences of a paragraph with their marks, so that they joined are the paragraph. */
export const splitSentences = (text: string): string[] =>
  text.match(/[^。;；!！?？]*[。;；!！?？]?/gu)?.filter(Boolean) ?? []
