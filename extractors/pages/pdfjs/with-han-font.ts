import { createRequire } from 'node:module'

/**
 * Fonts with Chinese characters that systems come with, the plainest first. A PDF may leave its fonts out and count on them; the
 * canvas under Node knows them by name only and takes none of them for `sans-serif` by itself.
 */
const known = {
  sans: /^(Noto Sans CJK|Source Han Sans|Noto Sans SC|Microsoft YaHei|PingFang SC|SimHei|Heiti SC|WenQuanYi|Droid Sans Fallback)/,
  serif: /^(Noto Serif CJK|Source Han Serif|Noto Serif SC|SimSun|Songti SC|STSong|FangSong|AR PL)/,
} as const

interface Canvas {
  readonly GlobalFonts: { readonly families: readonly { readonly family: string }[] }
}

/** The canvas that pdf.js itself draws on. */
const canvasOfPdfjs = (): Canvas => {
  const own = createRequire(import.meta.url)
  return createRequire(own.resolve('pdfjs-dist/package.json'))('@napi-rs/canvas')
}

let families: Readonly<Record<keyof typeof known, string | undefined>> | undefined

function familiesHere(): NonNullable<typeof families> {
  const names = canvasOfPdfjs().GlobalFonts.families.map(({ family }) => family)
  const [sans, serif] = [names.find((name) => known.sans.test(name)), names.find((name) => known.serif.test(name))]
  return { sans: sans ?? serif, serif: serif ?? sans }
}

/** A CSS font with a font for Chinese characters named before the generic family that ends it; as it was where the system has none. */
export function withHanFont(font: string): string {
  families ??= familiesHere()
  const found = families
  return font.replace(/,\s*(sans-serif|serif|monospace)\s*$/, (ending, generic: string) => {
    const family = generic === 'serif' ? found.serif : found.sans
    return family === undefined ? ending : `, "${family}", ${generic}`
  })
}
