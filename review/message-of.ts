import { catalogue, type FindingCode, inLanguage } from '../src/model/findings/finding.js'
import type { Language } from '../src/model/words.js'
import type { ShownFinding } from '../src/review/data/shown-finding.js'
import { findingTitles } from './finding-titles.js'

/** What a code of finding is called; the code where this program knows no words for it. */
export const codeWords = (code: string, language: Language): string =>
  findingTitles[code as FindingCode]?.[language] ?? catalogue[code as FindingCode]?.explains ?? code

/** The message of a finding in `language`; its code where this program knows no words for it. */
export const messageOf = (found: ShownFinding, language: Language): string =>
  found.code in catalogue ? inLanguage({ ...found, message: '' }, language).message : found.code
