import * as fc from 'fast-check'

/** Pieces of what cells and labels print: figures, signs, units, marks, widths, words, and characters that mean trouble. */
const PIECES = [
  ...'0123456789０１９,.，．、。;；:：+-＋－−–—―±~/／\\%％*＊×"“”‘’「」()（）[]【】〔〕',
  ...'零〇○一二三十百千万亿壹贰叁拾佰仟两廿点件项元圆角分整余多约增减无空共計萬億圓規範處',
  ...'①⑴⒈㈠㊀Ⅰ½²₂㎡⼀⺠𝟑𠮷٣OolI|↑↓▲□\uFFFD\uF033\u200B\u00AD\uFE0F\u202E\u00A0\u3000\u2009\t\n \u0301\uD800',
  '其中修订',
  '增加',
  '减少',
  '左右',
  '行政许可',
  '其他',
  '其它',
  '**',
  '--',
  '人民币',
  '￥',
]

/** Text that looks like something a report might print, and any other text. */
export const printedText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
)

/** One kind of trouble each, for cells and labels. */
const CELL_TROUBLES = [
  ...[
    '1',
    '1 ',
    '1,',
    '1.',
    '123,',
    ' ',
    '\n',
    '（',
    '（一',
    '（）',
    '）',
    '[（',
    '-',
    '+1',
    '一',
    '一、',
    '1、',
    '万',
    '一百万',
  ],
  ...['增2减1', '3（1）', '其中', '**', '*', 'O', '規範', '①', '甲 乙', 'a b', '"', '1件、', '余', '\u200B', '-4-\n'],
]

/** One kind of trouble each: what a pattern may take for the start of something, or for more of it. */
export const troubles: readonly string[] = [
  ...CELL_TROUBLES,
  ...[
    '截止到',
    '至',
    '2019年',
    '2019年1月1日至',
    '12月31日',
    '第',
    '“',
    '”',
    '《',
    '1件',
    '含1件',
    '受理',
    '共',
    '近',
    '约1',
  ],
  ...[
    '百分之',
    '1%',
    '3成',
    '1倍',
    '增长',
    '翻',
    '三分之',
    '1/2',
    '个半月',
    '半',
    '数十',
    '三四',
    '2-3',
    '一事',
    '12345',
  ],
  ...[
    'a@',
    'a.',
    'a',
    '0517-',
    '0517-83605210、',
    '转1',
    '国',
    '〔2019',
    '〔2019〕',
    '号',
    '令',
    '邮编：',
    '一是',
    'Ⅰ',
  ],
  ...['该部分以表格形式报告', '（文字描述）', '\uF0B7', '\uE5E5', '⼀', '本年度', '无', ' a', '件 ', '，', '。'],
]

/** 100 KB and more of one kind of trouble each. */
export const longTexts: readonly string[] = CELL_TROUBLES.map((piece) =>
  piece.repeat(Math.ceil(100_000 / piece.length)),
)
