import type { Link } from '../../model/extraction.js'
import type { LinkedFile } from '../../model/report-schema.js'

/** The whole address of what a page at `base` refers to; null where that cannot be told. */
function resolved(href: string | null, base: string | null): string | null {
  if (href === null || !URL.canParse(href, base ?? undefined)) return null
  const { protocol, href: url } = new URL(href, base ?? undefined)
  return /^(?:https?|ftp):$/.test(protocol) ? url : null
}

/** The links of one kind as the report lists them; `base` is the address of its page, null where it is not known. */
export const linkedFiles = (links: readonly Link[], kind: Link['kind'], base: string | null): LinkedFile[] =>
  links
    .filter((link) => link.kind === kind)
    .map(({ href, text, at }) => ({
      text: text.trim() === '' ? null : text.trim(),
      href,
      url: resolved(href, base),
      at: [...at],
    }))
