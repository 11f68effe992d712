import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { LanguageSwitch, useWords } from './language-provider.js'
import { words } from './words.js'

interface Props {
  /** Which kind of page it is. */
  readonly page: string
  /** Changes with each page that is shown. */
  readonly place: string
  /** What stands at the top: the name of the pages and the way to others. */
  readonly top: ComponentChildren
  readonly children: ComponentChildren
}

/** What all pages have around them. A new page begins at its top, also for the keyboard and for who listens. */
export function Frame({ page, place, top, children }: Props) {
  const say = useWords()
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [place])
  return (
    <>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {say(words.skipLink)}
      </button>
      <header class="top">
        {top}
        <LanguageSwitch />
      </header>
      <main id="main" ref={main} tabIndex={-1} class={`page-${page}`}>
        {children}
      </main>
    </>
  )
}
