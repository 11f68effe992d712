import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { Language, Words } from '../src/model/words.js'
import { storedText, storeText } from './stored-text.js'

const Spoken = createContext<{ language: Language; choose: (language: Language) => void }>({
  language: 'zh',
  choose: () => undefined,
})

const preferred = (): Language => {
  const before = storedText('language')
  if (before === 'zh' || before === 'en') return before
  return /^zh\b/i.test(navigator.language) ? 'zh' : 'en'
}

/** The language that was chosen last, or that of the browser, for all below. */
export function LanguageProvider({ children }: { readonly children: ComponentChildren }) {
  const [language, setLanguage] = useState(preferred)
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  const choose = (chosen: Language): void => {
    storeText('language', chosen)
    setLanguage(chosen)
  }
  return <Spoken.Provider value={{ language, choose }}>{children}</Spoken.Provider>
}

export const useLanguage = (): Language => useContext(Spoken).language

/** Gives the words in the language of the page; `{name}` is replaced by the value of that name. */
export function useWords(): (words: Words, values?: Readonly<Record<string, string | number>>) => string {
  const { language } = useContext(Spoken)
  return (words, values = {}) => words[language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}

export function LanguageSwitch() {
  const { language, choose } = useContext(Spoken)
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <button type="button" class="quiet" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => choose(other)}>
      {other === 'zh' ? '中文' : 'English'}
    </button>
  )
}
