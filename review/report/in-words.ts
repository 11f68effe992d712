import type { Language } from '../../src/model/words.js'
import type { Word } from '../../src/review/words.js'

/** A word of cells or findings in the language of the page. */
export const inWords = ({ chinese, english }: Word, language: Language): string =>
  language === 'zh' ? chinese : english
