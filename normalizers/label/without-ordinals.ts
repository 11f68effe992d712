/**
 * Enclosed, stopped, superscript and Roman numerals: one code point each, which NFKC would turn into plain digits glued to
 * what follows. In a label they number it or point to a footnote.
 */
const SINGLE = /[\u00B2\u00B3\u00B9\u2070-\u209F\u2160-\u2188\u2460-\u24FF\u2776-\u2793\u3200-\u3247\u3250-\u32BF]/g

const CHINESE = '[一二三四五六七八九十]{1,3}'
const ARABIC = '[0-9０-９]{1,2}'

/** （一） (1) 【二】, the opening bracket lost as well (三）, and a separator behind it. */
const BRACKETED = new RegExp(`[(（〔[［【﹙]?(?:${CHINESE}|${ARABIC})[)）〕\\]］】﹚][、.．,，。:：]?`, 'y')
/** 一、 1. 1、 1． ; a digit behind the separator makes it a figure (1.5), not an ordinal. */
const SEPARATED = new RegExp(`(?:${CHINESE}|${ARABIC})[、.．,，。:：](?![0-9０-９])`, 'y')
/** 1属于国家秘密: the separator lost; not 10月. */
const BARE = new RegExp(`${ARABIC}(?=[\\u4E00-\\u9FFF])(?![年月日])`, 'y')
const FORMS = [BRACKETED, SEPARATED, BARE]
/** （七总计: the closing bracket lost, where the label has no closing bracket at all. */
const UNCLOSED = new RegExp(`[(（](?:[一二三四五六七八九十]|${ARABIC})(?=[\\u4E00-\\u9FFF])`, 'y')
const FORMS_WITHOUT_CLOSING = [...FORMS, UNCLOSED]

/**
 * `text`, which holds no white space, without the ordinals in front of it (一、（一）㈠ 1. ⒈ ① …, several in a row too) and
 * without enclosed numerals anywhere. To be called before NFKC, which makes `①2019` into `12019`.
 */
export function withoutOrdinals(text: string): string {
  const plain = text.replace(SINGLE, '')
  const forms = /[)）]/.test(plain) ? FORMS : FORMS_WITHOUT_CLOSING
  let at = 0
  for (let before = -1; before !== at; ) {
    before = at
    for (const form of forms) {
      form.lastIndex = at
      if (form.test(plain)) {
        at = form.lastIndex
        break
      }
    }
  }
  return plain.slice(at)
}
