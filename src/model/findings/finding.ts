import { placeWords } from '../place-words.js'
import { filled, type Language, type Values } from '../words.js'
import { catalogue, type FindingCode } from './catalogue.js'
import type { FindingKind } from './finding-kind.js'
import type { Finding } from './finding-schema.js'

export { catalogue, type FindingCode } from './catalogue.js'
export type { About, Severity } from './finding-kind.js'
export type { Finding } from './finding-schema.js'

type Details = Partial<Omit<Finding, 'code' | 'about' | 'message' | 'values'>>

/** What an extractor saw: a finding without the pointers that only a matched form can give. */
export type ExtractionFinding = Finding

/**
 * A finding of the catalogue, worded in Chinese; `values` fill its message, `details` its other fields. The message opens
 * with the place, where `at` tells one.
 */
export function finding(code: FindingCode, values: Values = {}, details: Details = {}): Finding {
  const { severity, about }: FindingKind = catalogue[code]
  const kept = Object.keys(values).length > 0 ? { values: { ...values } } : {}
  return inLanguage({ code, severity, about, message: '', ...kept, ...details }, 'zh')
}

/** The finding with its message in `language`; codes and official labels stay. */
export function inLanguage(found: Finding, language: Language): Finding {
  const place = placeWords(found.at ?? [])?.[language]
  const message = filled(catalogue[found.code].message[language], found.values ?? {}, language)
  const separator = language === 'zh' ? '：' : ': '
  return { ...found, message: place === undefined ? message : `${place}${separator}${message}` }
}
