/** A stretch of a text, `to` exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * Where numerals name something: in quotation marks (“三安全一稳定”, “七五”, “1+X”), in titles of documents, behind 第
 * (第20督导组, 第三批), in fixed terms of four characters (三审三校, 一事一审) and in 一 words.
 */
const NAMES = [
  /“[^“”。;!?]{1,24}”/g,
  /《[^《》]{1,80}》/g,
  /第[\d零〇一二三四五六七八九十百千两]{1,12}/g,
  /[一二三四五六七八九][^\d一二三四五六七八九十百千万亿批件次人项个名,。、;:]([一二三四五六七八九])[^\d一二三四五六七八九十百千万亿,。、;:]/g,
  /一(?:起|件事|家亲|人一|名一|项一|件一|批)/g,
]

/** The stretches of the folded `text` whose numerals count nothing, in reading order; they may overlap. */
export const namesWithNumerals = (text: string): readonly Stretch[] =>
  NAMES.flatMap((name) =>
    [...text.matchAll(name)].map(({ 0: { length }, index }) => ({ from: index, to: index + length })),
  ).sort((a, b) => a.from - b.from)
