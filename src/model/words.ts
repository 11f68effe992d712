/** The languages that findings are worded in; official labels stay Chinese in both. */
export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

/** One text in each language. */
export interface Words {
  readonly zh: string
  readonly en: string
}

/** A text in both languages; where the English is left out, it is the Chinese. */
export const inBothLanguages = ({ zh, en = zh }: { readonly zh: string; readonly en?: string | undefined }): Words => ({
  zh,
  en,
})

/** What fills a place in a message: the same in both languages, or worded in each. */
export type Value = string | number | Words
export type Values = Readonly<Record<string, Value>>

/** The template with each `{name}` replaced by the value of that name; nothing where there is none. */
export const filled = (template: string, values: Values, language: Language): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => wordOf(values[name] ?? '', language))

const wordOf = (value: Value, language: Language): string =>
  typeof value === 'object' ? value[language] : String(value)

/** Texts of a list joined, the last one by its own word: a、b和c; a, b and c. */
export function listed(parts: readonly string[]): Words {
  const last = parts.at(-1) ?? ''
  if (parts.length < 2) return { zh: last, en: last }
  const before = parts.slice(0, -1)
  return { zh: `${before.join('、')}与${last}`, en: `${before.join(', ')} and ${last}` }
}
