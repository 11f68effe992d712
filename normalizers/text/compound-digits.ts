/**
 * A single code point that NFKC turns into digits or numerals beside what it is next to: superscripts, fractions, Roman,
 * enclosed and stopped numerals, ㈠ ㏠ (①2019 would become 12019).
 */
export const COMPOUND_DIGITS =
  /[\u00B2\u00B3\u00B9\u00BC-\u00BE\u2070-\u209F\u2150-\u218F\u2460-\u24FF\u2776-\u2793\u3200-\u33FF\u{1F100}-\u{1F1FF}]/u
