/** `text` with round, square, lenticular and tortoise-shell brackets of any width written （ and ）. */
export const unifyBrackets = (text: string): string =>
  text.replace(/[([{〔【〖﹙﹝［｛⦅]/g, '（').replace(/[)\]}〕】〗﹚﹞］｝⦆]/g, '）')
