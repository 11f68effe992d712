import { filesOf } from '../hostile-file.js'
import { htmlReport, htmlReportWith, textReport } from './real-reports.js'

const utf8 = (text: string): Uint8Array => Buffer.from(text)
const page = (body: string): Uint8Array => utf8(`<!DOCTYPE html><meta charset="utf-8"><body>${body}`)
const reportAnd = (markup: string): Uint8Array => utf8(htmlReportWith(markup))

const MEBIBYTE = 2 ** 20
const CJK_AS_LATIN = /[^\0-\x7f]/g

/** The report in UTF-16 with the byte order stated, without a mark that says so. */
const utf16 = (bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(htmlReport(), 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

/** H1 to H5: pages that lie about their characters, without end, nested without end, and tables that are none. */
export const htmlPages = filesOf({
  'H1-utf-8-that-claims-to-be-gbk.html': () => utf8(htmlReport().replace(/charset="?utf-8"?/i, 'charset="gbk"')),
  'H1-utf-8-that-claims-to-be-unheard-of.html': () =>
    utf8(htmlReport().replace(/charset="?utf-8"?/i, 'charset="no-such-charset"')),
  'H1-utf-16-le-without-a-mark.html': () => utf16(false),
  'H1-utf-16-be-without-a-mark.html': () => utf16(true),
  'H1-characters-lost-for-good.html': () => Buffer.from(htmlReport().replace(CJK_AS_LATIN, '?'), 'latin1'),
  'H1-zeros-everywhere.html': () => utf8(htmlReport().replace(/<td/g, '\0<td')),
  'H1-zeros-here-and-there.html': () => utf8(htmlReport().replace(/<\/tr>/g, '\0</tr>')),
  'H2-70-megabytes.html': () => Buffer.concat([page(''), Buffer.alloc(70 * MEBIBYTE, ' ')]),
  'H2-comment-of-50-megabytes.html': () => page(`<!--${'a'.repeat(50 * MEBIBYTE)}`),
  'H2-script-of-20-megabytes.html': () => page(`<script>${'a'.repeat(20 * MEBIBYTE)}`),
  'H2-angle-brackets.html': () => page('<'.repeat(4 * MEBIBYTE)),
  'H2-entities.html': () => page('&lt;&#x4e2d;&nosuch;'.repeat(300_000)),
  'H3-divisions-100000-deep.html': () => page('<div>'.repeat(100_000)),
  'H3-inline-elements-100000-deep.html': () => page('<b>'.repeat(100_000)),
  'H3-inline-elements-that-come-back.html': () =>
    page(Array.from({ length: 3000 }, (_, n) => `<p><font size=${n}>x`).join('')),
  'H3-attributes-100000.html': () => page(`<p ${Array.from({ length: 100_000 }, (_, n) => `a${n}=1`).join(' ')}>x`),
  'H3-attribute-of-8-megabytes.html': () => page(`<p title="${'a'.repeat(8 * MEBIBYTE - 200)}">x`),
  'H3-elements-half-a-million.html': () => page('<p>x'.repeat(500_000)),
  'H3-tables-300-deep.html': () => page('<table><tr><td>x'.repeat(150)),
  'H4-spans-of-99999999-beside-report.html': () =>
    reportAnd(`<table>${'<tr><td colspan=99999999 rowspan=99999999>a<td>b'.repeat(50)}</table>`),
  'H4-table-beyond-measure-beside-report.html': () =>
    reportAnd(`<table><tr>${'<td>a'.repeat(1500)}${'<tr><td>a'.repeat(1500)}</table>`),
  'H4-hanging-cells-beside-report.html': () =>
    reportAnd(`<table><tr>${'<td rowspan=65534>a'.repeat(3000)}${'<tr><td>b'.repeat(3000)}</table>`),
  'H5-report-made-by-a-script.html': () =>
    page(`<script>document.write(${JSON.stringify(htmlReport()).replace(/</g, '\\x3c')})</script>`),
  'H5-report-within-a-comment.html': () => page(`<!--${htmlReport().replace(/--/g, '')}-->`),
  'H5-report-that-is-not-displayed.html': () =>
    page(`<div style="display:none">${htmlReport().replace(/[\s\S]*<body>|<\/body>[\s\S]*/g, '')}</div><p>x`),
  'H5-pictures-alone.html': () => page('<img src="file:///etc/passwd"><img src="http://127.0.0.1:9/a.png">'),
  'H5-elsewhere-beside-report.html': () =>
    reportAnd(
      '<iframe src="file:///etc/passwd"></iframe><link rel=stylesheet href="http://127.0.0.1:9/a.css"><object data="http://127.0.0.1:9/"></object><base href="http://127.0.0.1:9/"><meta http-equiv=refresh content="0;url=http://127.0.0.1:9/">',
    ),
  'H2-text-of-ten-megabytes.txt': () => utf8('word '.repeat(2 * MEBIBYTE)),
  'H2-lines-without-end.txt': () => utf8(`${textReport()}${'\n1'.repeat(300_000)}`),
  'H2-tabs-without-end.txt': () => utf8(`a${'\t1'.repeat(MEBIBYTE)}`),
})
