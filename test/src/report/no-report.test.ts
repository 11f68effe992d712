import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extractReport } from '../../../src/index.js'

const report = readFileSync(new URL('../../../samples/html-wrong-sums/report.html', import.meta.url), 'utf8')
const body = report.replace(/[\s\S]*<body>|<\/body>[\s\S]*/g, '')
const labels = [...body.matchAll(/<td[^>]*>([^<]*)/g)].map(([, label]) => label).join(', ')
const escaped = JSON.stringify(body).replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`)

const refusal = (page: string) =>
  extractReport(Buffer.from(`<!DOCTYPE html><body>${page}</body>`)).catch((error) => error)

describe('a page without the tables of a report', () => {
  test.each([
    ['a script makes them', `<script>show(${JSON.stringify(body).replace(/</g, '\\u003c')})</script>`],
    ['a script makes them, written in ASCII', `<script>show(${escaped.replace(/</g, '\\u003c')})</script>`],
    ['they are not displayed', `<p>1</p><div style="display:none">${body}</div>`],
  ])('fails where it hides them: %s', async (_, page) => {
    expect(await refusal(page)).toMatchObject({ code: 'unsupported-format', skipped: false })
  })

  test.each([
    ['it has none', '<p>1</p>'],
    ['it only speaks of them', `<p>${labels}</p>`],
  ])('is no report where %s', async (_, page) => {
    expect(await refusal(page)).toMatchObject({ code: 'not-a-report' })
  })
})
