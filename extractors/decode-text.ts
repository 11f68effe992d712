import { type ExtractionFinding, finding } from '../src/model/findings/finding.js'
import { declaredCharset } from './declared-charset.js'
import { utf16Charset } from './utf16-charset.js'

export interface DecodedText {
  readonly text: string
  /** Name of the encoding that was used, as `TextDecoder` knows it. */
  readonly charset: string
  readonly findings: readonly ExtractionFinding[]
}

interface DecodingAttempt {
  readonly charset: string
  readonly text: string
  /** Places that could not be decoded and became U+FFFD. */
  readonly errors: number
}

/**
 * Share of the characters beyond ASCII that may be broken in a text that is still UTF-8. UTF-8 proves itself: bytes of
 * another encoding break it at every second character or so, a cut or damaged text at a few.
 */
const BROKEN_UTF8_SHARE = 0.1

/** The same where the file itself says that it is UTF-8; in other encodings it is still over a half. */
const BROKEN_DECLARED_UTF8_SHARE = 0.3

/** Share of spaces, digits and punctuation in UTF-16 that is mostly ASCII, as markup is; UTF-8 has no NUL beside them. */
const TELLING_SHARE_OF_MARKUP = 0.05

/** The same in Chinese prose in UTF-16: its digits and line ends. */
const TELLING_SHARE_OF_PROSE = 0.004

/** GB18030 holds GB2312 and GBK, which pages declare while they use characters beyond them. */
const GB_FAMILY: ReadonlySet<string> = new Set(['gbk', 'gb18030'])

/** Encodings in which any bytes are a text, so that decoding without an error proves nothing. */
const provesNothing = (charset: string): boolean =>
  /^(?:windows-|iso-8859-|macintosh|koi8|ibm866|x-mac|x-user)/.test(charset)

/** The encoding that a label of the WHATWG Encoding Standard names; null for an unknown one. */
function encodingOf(label: string | null): string | null {
  if (label === null) return null
  try {
    const { encoding } = new TextDecoder(label)
    return GB_FAMILY.has(encoding) ? 'gb18030' : encoding
  } catch {
    return null
  }
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found++
  return found
}

function attempt(charset: string, bytes: Uint8Array): DecodingAttempt {
  const text = new TextDecoder(charset).decode(bytes)
  return { charset, text, errors: count(text, /\uFFFD/g) }
}

function decodeStrictly(charset: string, bytes: Uint8Array): DecodingAttempt | null {
  try {
    return { charset, text: new TextDecoder(charset, { fatal: true }).decode(bytes), errors: 0 }
  } catch {
    return null
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0x84 && second === 0x31 && third === 0x95 && fourth === 0x33) return 'gb18030'
  return null
}

/** UTF-8, if all but a share of the characters beyond ASCII are valid in it. */
function nearlyUtf8(bytes: Uint8Array, brokenShare: number): DecodingAttempt | null {
  const utf8 = attempt('utf-8', bytes)
  return utf8.errors <= count(utf8.text, /[^\0-\x7f]/gu) * brokenShare ? utf8 : null
}

/** The declared encoding or GB18030, whichever breaks less; the declared one where both do alike and it can break at all. */
function bestOf(declared: string | null, bytes: Uint8Array): DecodingAttempt {
  const gb18030 = attempt('gb18030', bytes)
  if (declared === null || declared === 'gb18030' || declared.startsWith('utf')) return gb18030
  const asDeclared = attempt(declared, bytes)
  const tie = provesNothing(declared) ? gb18030 : asDeclared
  if (asDeclared.errors === gb18030.errors) return tie
  return asDeclared.errors < gb18030.errors ? asDeclared : gb18030
}

function choose(bytes: Uint8Array, declared: string | null): DecodingAttempt {
  const mark = byteOrderMark(bytes)
  const markup = utf16Charset(bytes, TELLING_SHARE_OF_MARKUP)
  const prose = utf16Charset(bytes, TELLING_SHARE_OF_PROSE)
  return (
    (mark && decodeStrictly(mark, bytes)) ||
    (markup && attempt(markup, bytes)) ||
    decodeStrictly('utf-8', bytes) ||
    (prose && decodeStrictly(prose, bytes)) ||
    (mark?.startsWith('utf-16') ? attempt(mark, bytes) : null) ||
    nearlyUtf8(bytes, declared === 'utf-8' ? BROKEN_DECLARED_UTF8_SHARE : BROKEN_UTF8_SHARE) ||
    bestOf(declared, bytes)
  )
}

/**
 * The text of a page or a text file: by byte order mark, else as UTF-8 where the bytes are valid in it, else as the
 * file declares, else as GB18030, the one that fits best. Finding `charset-guessed` where the declaration is wrong about
 * the bytes, `charset-broken` where some fit nothing (they become U+FFFD). Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const label = declaredCharset(bytes)
  const declared = encodingOf(label)
  const { charset, text, errors } = choose(bytes, declared)
  const findings: ExtractionFinding[] = []
  // Bytes that are all ASCII mean the same in every encoding that a page can declare in ASCII.
  const wrong = label !== null && declared !== charset && bytes.some((byte) => byte > 0x7f)
  if (wrong) findings.push(finding('charset-guessed', { declared: label, used: charset }))
  if (errors > 0) findings.push(finding('charset-broken', { count: errors, used: charset }))
  return { text: text.replace(/^\uFEFF/, ''), charset, findings }
}
