/** How many columns of a screen the characters of a text take. Programs differ in it. */
export interface WidthModel {
  /** An ideograph. */
  readonly wide: 1 | 2
  /** A character that is narrow among letters and wide among ideographs: a curly quotation mark, a dash. */
  readonly ambiguous: 1 | 2
  /** A character that draws boxes. */
  readonly box: 1 | 2
}

/** The models that programs follow, the most usual first. */
export const WIDTH_MODELS: readonly WidthModel[] = [
  { wide: 2, ambiguous: 1, box: 1 },
  { wide: 2, ambiguous: 2, box: 1 },
  { wide: 2, ambiguous: 2, box: 2 },
  { wide: 1, ambiguous: 1, box: 1 },
]

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/
const BOX = /[\u2500-\u257f]/
const AMBIGUOUS =
  /[\u00a7\u00a8\u00b0\u00b1\u00b7\u00d7\u00f7\u2010-\u2026\u2030-\u203b\u2103\u2160-\u217f\u2190-\u2193\u2200-\u22ff\u2460-\u24ff\u25a0-\u25ef\u2605\u2606]/
const NONE = /\p{Mn}|[\u200b-\u200f\ufeff]/u

function widthOf(character: string, { wide, ambiguous, box }: WidthModel): number {
  if (character < '\u00a7') return 1
  if (BOX.test(character)) return box
  if (WIDE.test(character)) return wide
  if (AMBIGUOUS.test(character)) return ambiguous
  return NONE.test(character) ? 0 : 1
}

/** The column in which each UTF-16 unit of a line begins, and behind them the one after the last. */
export function columnsOf(text: string, model: WidthModel): number[] {
  const columns: number[] = []
  let at = 0
  for (const character of text) {
    for (let unit = 0; unit < character.length; unit++) columns.push(at)
    at += character.length > 1 ? model.wide : widthOf(character, model)
  }
  columns.push(at)
  return columns
}
