import { makePdf, stream } from '../../extractors/pages/make-pdf.js'
import { filesOf } from '../hostile-file.js'

const CMAP = '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange '

/** A page whose words are set in a font of two-byte codes, with further entries of the font and further objects from 7 on. */
const composite = (entries: string, objects: readonly string[] = [], encoding = '/Identity-H', words = '<00410042>') =>
  makePdf(`BT /F 10 Tf 20 30 Td ${words} Tj ET`, {
    resources: '/Font<</F 5 0 R>>',
    objects: [
      `<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding ${encoding}/DescendantFonts[6 0 R]${entries}>>`,
      '<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000>>',
      ...objects,
    ],
  })

const withCMap = (cmap: string): Uint8Array => composite('/ToUnicode 7 0 R', [stream(`${CMAP}${cmap} endcmap`)])

/** P11 to P13: maps from codes to characters that never end, or are not there. */
export const pdfFonts = filesOf({
  'P11-ranges-of-16-million.pdf': () =>
    withCMap(`40 beginbfrange ${'<00000000> <00FFFFFF> <0041> '.repeat(40)} endbfrange`),
  'P11-ranges-of-two-bytes.pdf': () => withCMap(`100 beginbfrange ${'<0000> <FFFF> <0041> '.repeat(2000)} endbfrange`),
  'P11-ranges-for-minutes.pdf': () => withCMap(`100 beginbfrange ${'<0000> <FFFF> <0041> '.repeat(40_000)} endbfrange`),
  'P11-range-of-four-billion.pdf': () => withCMap('1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange'),
  'P11-characters-of-a-megabyte.pdf': () => withCMap(`1 beginbfchar <0041> <${'0041'.repeat(2 ** 18)}> endbfchar`),
  'P11-map-that-uses-itself.pdf': () =>
    composite('/ToUnicode 7 0 R', [stream(`${CMAP}endcmap`, '/Type/CMap/CMapName/Own/UseCMap 7 0 R')]),
  'P11-codes-of-16-million.pdf': () =>
    composite(
      '',
      [
        stream(
          `${CMAP}40 begincidrange ${'<00000000> <00FFFFFF> 0 '.repeat(40)} endcidrange endcmap`,
          '/Type/CMap/CMapName/Own',
        ),
      ],
      '7 0 R',
    ),
  'P12-identity-without-characters.pdf': () => composite('', [], '/Identity-H', `<${'4E2D56FD7A0B5E8F'.repeat(30)}>`),
  'P13-map-that-there-is-not.pdf': () => composite('', [], '/No-Such-Map-H', `<${'4E2D56FD7A0B5E8F'.repeat(30)}>`),
  'P13-widths-without-end.pdf': () =>
    makePdf('BT /F 10 Tf 20 30 Td (a) Tj ET', {
      resources: '/Font<</F<</Type/Font/Subtype/TrueType/BaseFont/Song/FirstChar 0/LastChar 2147483647/Widths[1]>>>>',
    }),
})
