import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportFile } from '../../../../src/batch/inputs/report-file.js'

const file = (...names: string[]) => reportFile(names.map((name) => Buffer.from(name)))

describe('reportFile', () => {
  it('repeats the path below the root', () => {
    expect(file('a', 'b.pdf')).toBe('reports/a/b.pdf.json')
    expect(file('某局', '2024年度报告.docx')).toBe('reports/某局/2024年度报告.docx.json')
  })

  it('escapes what is no plain file name character on every system', () => {
    expect(file('a:b?"c".pdf')).toBe('reports/a%3Ab%3F%22c%22.pdf.json')
    expect(file('line\nend\u202e.pdf')).toBe('reports/line%0Aend%E2%80%AE.pdf.json')
    expect(reportFile([Buffer.from([0xb1, 0xa8])])).toBe('reports/%B1%A8.json')
  })

  it('cuts a name over 200 bytes and ends it with its hash', () => {
    const long = '报'.repeat(80)
    const name = file(`${long}.pdf`).slice('reports/'.length)
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(205)
    expect(name).toMatch(/^报{61}~[0-9a-f]{16}\.json$/)
    expect(file(`${long}.doc`)).not.toBe(file(`${long}.pdf`))
    expect(file('x'.repeat(200))).toBe(`reports/${'x'.repeat(200)}.json`)
  })

  it('keeps a name that looks as if it were cut apart from the one that is', () => {
    const long = file('x'.repeat(300))
    const name = long.slice('reports/'.length, -'.json'.length)
    expect(file(name)).not.toBe(long)
    expect(file(name, 'y')).not.toBe(file('x'.repeat(300), 'y'))
  })

  it('keeps the folder x.json out of the way of the report of x', () => {
    expect(file('x')).toBe('reports/x.json')
    expect(file('x.json', 'y')).toBe('reports/x%2Ejson/y.json')
  })

  it('gives different paths different files, none longer than a file system takes', () => {
    const name = fc
      .oneof(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.uint8Array({ minLength: 1, maxLength: 2 }))
      .map((bytes) => Buffer.from(bytes.filter((byte) => byte !== 0 && byte !== 0x2f)))
      .filter((bytes) => bytes.length > 0)
    const path = fc.array(name, { minLength: 1, maxLength: 3 })
    const key = (names: readonly Buffer[]) => names.map((bytes) => bytes.toString('latin1')).join('/')
    fc.assert(
      fc.property(path, path, (a, b) => {
        expect(reportFile(a) === reportFile(b)).toBe(key(a) === key(b))
        for (const part of reportFile(a).split('/')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(205)
      }),
      { seed: 1, numRuns: 500 },
    )
  })
})
