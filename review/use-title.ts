import { useEffect } from 'preact/hooks'

/** Names the window after the page, so that tabs, histories and who listens can tell the pages apart. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · nianbao`
  }, [title])
}
