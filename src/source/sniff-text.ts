import { decodeText } from '../../extractors/decode-text.js'
import type { Format } from '../model/extraction.js'
import { ExtractionError } from '../model/extraction-error.js'

/** Bytes at the start that decide: whole pages begin with markup, and the longest preamble of scripts is shorter. */
const SAMPLE_BYTES = 262_144

/** Share of characters that no text has (controls, undecodable bytes); a damaged page stays below, a program is far above. */
const BINARY_SHARE = 0.02

/** Names of plain texts that are no reports, where the text itself does not tell. */
const SOURCE_NAME =
  /\.(?:json|jsonl|ndjson|geojson|map|css|scss|less|[cm]?[jt]s|[jt]sx|vue|py|rb|pl|php|java|kt|go|rs|c|cc|cpp|h|hpp|cs|swift|sh|bash|bat|cmd|ps1|sql|ya?ml|toml|ini|cfg|conf|lock|log|properties|gitignore|xsl|xslt|xsd|dtd|svg)$/i

/** Names that say that markup in a text is meant to be read as text. */
const PLAIN_NAME = /\.(?:txt|text|md|markdown|csv|tsv)$/i

const HTML_START =
  /^<(?:!doctype\s+html|html|head|body|meta|title|link|base|style|script|noscript|div|p|span|table|tbody|tr|td|h[1-6]|ul|ol|dl|center|font|br|b|strong|i|em|u|a|img|form|section|article|main|header|nav|footer|pre|hr|iframe|frameset)\b/i

/** The first header of a page that a browser or Word saved with its pictures as one file (RFC 2557). */
const WEB_ARCHIVE_START = /^(?:MIME-Version|From|Content-Type)\s*:/i

/** An end tag of a block: whoever writes one means markup. */
const BLOCK_END = /<\/(?:p|div|table|tr|td|body|html|h[1-6]|li)\s*>/i

const unsupported = (what: string): ExtractionError =>
  new ExtractionError('unsupported-format', `${what}, no report; it is passed over.`, { skipped: true })

function isBinary(text: string): boolean {
  let strange = 0
  for (const _ of text.matchAll(/[\0-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f\uFFFD\uFFFE\uFFFF]/g)) strange++
  return strange > text.length * BINARY_SHARE
}

function isJson(bytes: Uint8Array, text: string): boolean {
  if (!/^\s*(?:\{\s*["}]|\[\s*[[{"\d\]-])/.test(text)) return false
  try {
    JSON.parse(new TextDecoder().decode(bytes))
    return true
  } catch {
    return false
  }
}

/** XML that begins with a declaration, a comment or a namespace, told by its root element. */
function sniffMarkup(start: string): Format | null {
  const root = start.replace(/^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[[^>]*>)+/, '')
  if (HTML_START.test(root)) return 'html'
  if (/^<(?:w:wordDocument|pkg:package|office:document)\b/.test(root)) {
    throw new ExtractionError(
      'unsupported-format',
      'A Word document in a single XML file; open it in Word or LibreOffice and save it as .docx or PDF.',
    )
  }
  if (
    /^<(?:!doctype\s+(?!html)|[a-z_][\w.-]*(?::[\w.-]+)?[\s/>])/i.test(root) &&
    (start.startsWith('<?xml') || /\sxmlns(?::\w+)?=/.test(root.slice(0, 2000)))
  ) {
    throw unsupported('XML')
  }
  return null
}

/**
 * `html` or `text` for bytes that are text in some encoding, null for binary ones. Throws `unsupported-format` for text
 * that is no prose: JSON, XML, style sheets, programs (skipped), and for Word's XML and web archives (a failure).
 */
export function sniffText(bytes: Uint8Array, nameHint: string): Format | null {
  // The sample may end within a character; one undecodable place does no harm here.
  const { text } = decodeText(bytes.subarray(0, SAMPLE_BYTES))
  const start = text.trimStart()
  if (isBinary(text)) return null
  if (start === '')
    throw new ExtractionError('empty-file', 'The file holds nothing but white space; download it again.')
  if (WEB_ARCHIVE_START.test(start) && /multipart\/related/i.test(start.slice(0, 4000))) {
    throw new ExtractionError(
      'unsupported-format',
      'A web archive (MHT); open it in a browser and save it as HTML or PDF.',
    )
  }
  if (start.startsWith('<')) {
    const format = sniffMarkup(start)
    if (format) return format
  }
  if (start.startsWith('#!')) throw unsupported('A script')
  if (SOURCE_NAME.test(nameHint)) throw unsupported('Data or a program')
  if (isJson(bytes, text)) throw unsupported('JSON')
  return BLOCK_END.test(text) && !PLAIN_NAME.test(nameHint) ? 'html' : 'text'
}
