import type { TextSpan } from '../text/text-span.js'

const DIGIT = '[一二三四五六七八九]'
const NUMERALS = '零〇一二三四五六七八九十百千万亿两'

const NAMES = new RegExp(
  [
    // “三安全一稳定”, “七五”, “1+X”, and titles of documents
    '“[^“”。;!?]{1,24}”',
    '《[^《》]{1,80}》',
    // 第20督导组, 第三批
    `第[\\d${NUMERALS}]{1,12}`,
    // fixed terms of four characters: 三审三校, 一事一审; not 两批三次 or 二至三次
    `${DIGIT}[^\\d${NUMERALS}批件次人项个名至到,。、;:]${DIGIT}[^\\d${NUMERALS},。、;:]`,
    '一(?:起|件事|家亲|人一|名一|项一|件一|批|次办|次告知)',
  ].join('|'),
  'g',
)

/** The stretches of the folded `text` whose numerals name something and count nothing, in reading order. */
export const namesWithNumerals = (text: string): readonly TextSpan[] =>
  Array.from(text.matchAll(NAMES), ({ 0: { length }, index }) => ({ from: index, to: index + length }))
