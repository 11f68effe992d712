import { createHash } from 'node:crypto'
import type { SingleReport } from '../data/single-report.js'
import { embeddedJson, html, trusted } from './html.js'
import { appRoot, htmlDocument } from './html-document.js'

/** The built app: the text of its classic script and of its style sheet. */
export interface App {
  readonly script: string
  readonly style: string
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * The app with one report in it, as one HTML document that loads nothing: pictures are `data:` addresses, and nothing runs or
 * styles but the two texts of the app, known by their hashes.
 */
export function inspectionPage(report: SingleReport, { script, style }: App): string {
  const { title, path } = report.sheet
  return htmlDocument({
    title: `核对：${title ?? path}`,
    policy: { 'script-src': hashOf(script), 'style-src': hashOf(style), 'img-src': 'data:' },
    head: html`<style>${trusted(style)}</style>`,
    body: html`${appRoot}
<script type="application/json" id="report">${embeddedJson(report)}</script>
<script>${trusted(script)}</script>`,
  })
}
