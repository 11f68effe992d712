import { makePdf, stream } from '../../extractors/pages/make-pdf.js'
import { filesOf } from '../hostile-file.js'
import { furtherPage, pdfReportWith } from './real-reports.js'

const XFA =
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><template>&e;</template></xdp:xdp>'

const action = (entries: string): Uint8Array => makePdf('', { catalog: `/OpenAction<</Type/Action${entries}>>` })

/** P14 to P16: nothing to read, forms, and what would be executed, opened or fetched elsewhere. */
export const pdfExtras = filesOf({
  'P14-curves-without-text.pdf': () => makePdf('0 0 m 10 50 90 50 99 0 c f '.repeat(1000)),
  'P14-nothing-on-its-page.pdf': () => makePdf(''),
  'P15-xfa.pdf': () =>
    makePdf('', { catalog: '/NeedsRendering true/AcroForm<</XFA 5 0 R/Fields[]>>', objects: [stream(XFA)] }),
  'P15-annotations-in-a-circle.pdf': () =>
    makePdf('', {
      page: '/Annots[5 0 R 5 0 R]',
      objects: ['<</Type/Annot/Subtype/FreeText/Rect[0 0 9 9]/Parent 5 0 R/Kids[5 0 R]/AP<</N 5 0 R>>/Popup 5 0 R>>'],
    }),
  'P15-annotations-without-end.pdf': () =>
    makePdf('', {
      page: `/Annots[${'5 0 R '.repeat(20_000)}]`,
      objects: ['<</Type/Annot/Subtype/Square/Rect[0 0 9 9]>>'],
    }),
  'P16-script-beside-report.pdf': () =>
    pdfReportWith((page) => [
      furtherPage(page, '', '/AA<</O<</S/JavaScript/JS(while\\(1\\){app.alert\\(1\\)})>>>>'),
      stream(''),
    ]),
  'P16-launch.pdf': () => action('/S/Launch/F(/bin/touch)/Win<</F(cmd)/P(/c calc)>>'),
  'P16-file-elsewhere.pdf': () => action('/S/GoToR/F(/etc/passwd)/D[0/Fit]'),
  'P16-stream-elsewhere.pdf': () =>
    makePdf('', { entries: '/F(/etc/passwd)/FFilter/FlateDecode', catalog: '/URI<</Base(http://127.0.0.1:9/)>>' }),
  'P16-font-program-elsewhere.pdf': () =>
    makePdf('BT /F 10 Tf (a) Tj ET', {
      resources: '/Font<</F<</Type/Font/Subtype/TrueType/BaseFont/Song/FontDescriptor 5 0 R>>>>',
      objects: [
        '<</Type/FontDescriptor/FontName/Song/Flags 32/FontFile2 6 0 R>>',
        stream('', '/F<</FS/URL/F(http://127.0.0.1:9/font)>>'),
      ],
    }),
})
