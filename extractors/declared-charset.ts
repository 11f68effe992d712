/** Bytes at the start in which a declaration is looked for. HTML asks for the first 1024; real pages put scripts before it. */
const PRESCAN_BYTES = 8192

/** The attribute of a meta element: `charset=` by itself or inside `content` of an http-equiv. */
const META = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i
const PROLOG = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/i

/** ASCII-compatible view of the first bytes; every byte becomes one character. */
const asLatin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES))

/**
 * The character set that a page or an XML file declares for itself, as the label stands there; null where it declares
 * none. Comments do not count. https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
 */
export function declaredCharset(bytes: Uint8Array): string | null {
  const start = asLatin1(bytes)
  const prolog = PROLOG.exec(start)
  if (prolog) return prolog[1]!
  return META.exec(start.replace(/<!--[\s\S]*?-->/g, ''))?.[1] ?? null
}
