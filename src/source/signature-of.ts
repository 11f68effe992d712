interface Unsupported {
  readonly message: string
  /** False for what may be a report. */
  readonly skipped: boolean
}

interface Signature {
  /** Hex of the first bytes; `??` stands for any byte. */
  readonly starts: readonly string[]
  readonly kind: 'zip' | 'ole' | Unsupported
}

const picture = (name: string): Unsupported => ({
  message: `A picture (${name}); run text recognition over it and save the result as a searchable PDF or .docx.`,
  skipped: false,
})
const document = (message: string): Unsupported => ({ message, skipped: false })
const archive = (name: string): Unsupported => ({
  message: `An archive (${name}); unpack it to have its files read.`,
  skipped: true,
})
const other = (name: string): Unsupported => ({ message: `${name}, no report; it is passed over.`, skipped: true })

/** First bytes of files, from the specifications of the formats. Anything else that is binary is told by its name. */
const SIGNATURES: readonly Signature[] = [
  { starts: ['504b0304', '504b0506', '504b0708'], kind: 'zip' },
  { starts: ['d0cf11e0a1b11ae1'], kind: 'ole' },
  {
    starts: ['7b5c7274'],
    kind: document('An RTF document; open it in Word, WPS or LibreOffice and save it as .docx or PDF.'),
  },
  { starts: ['25215053'], kind: document('A PostScript file; convert it to PDF.') },
  {
    starts: ['ff575043'],
    kind: document('A WordPerfect document; open it in LibreOffice and save it as .docx or PDF.'),
  },
  { starts: ['89504e47'], kind: picture('PNG') },
  { starts: ['ffd8ff'], kind: picture('JPEG') },
  { starts: ['474946383761', '474946383961'], kind: picture('GIF') },
  { starts: ['49492a00', '4d4d002a', '49492b00', '4d4d002b'], kind: picture('TIFF') },
  { starts: ['424d????????00000000'], kind: picture('BMP') },
  { starts: ['52494646????????57454250'], kind: picture('WebP') },
  { starts: ['0000000c6a502020', 'ff4fff51'], kind: picture('JPEG 2000') },
  { starts: ['????????667479706865', '????????667479706d696631', '????????6674797061766966'], kind: picture('HEIF') },
  { starts: ['526172211a07'], kind: archive('RAR') },
  { starts: ['377abcaf271c'], kind: archive('7-Zip') },
  { starts: ['1f8b08'], kind: archive('gzip') },
  { starts: ['425a68'], kind: archive('bzip2') },
  { starts: ['fd377a585a00'], kind: archive('xz') },
  { starts: ['28b52ffd'], kind: archive('Zstandard') },
  { starts: ['4d534346'], kind: archive('CAB') },
  { starts: ['4d5a??00'], kind: other('A program') },
  { starts: ['7f454c46'], kind: other('A program') },
  { starts: ['0061736d'], kind: other('A program (WebAssembly)') },
  { starts: ['774f4646', '774f4632', '4f54544f', '00010000', '74746366'], kind: other('A font') },
  { starts: ['53514c69746520666f726d6174'], kind: other('A database (SQLite)') },
]

const matches = (bytes: Uint8Array, hex: string): boolean => {
  if (bytes.length * 2 < hex.length) return false
  for (let index = 0; index * 2 < hex.length; index++) {
    const wanted = hex.slice(index * 2, index * 2 + 2)
    if (wanted !== '??' && bytes[index] !== Number.parseInt(wanted, 16)) return false
  }
  return true
}

/** What the first bytes of a binary file say it is; null where they say nothing (text, or an unknown format). */
export function signatureOf(bytes: Uint8Array): Signature['kind'] | null {
  return SIGNATURES.find(({ starts }) => starts.some((hex) => matches(bytes, hex)))?.kind ?? null
}
