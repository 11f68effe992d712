import { describe, expect, it } from 'vitest'
import { progressLines } from '../../../../src/commands/terminal/progress-lines.js'
import { runLog } from '../../../../src/commands/terminal/run-log.js'

const file = (done: number, status: 'ok' | 'failed') =>
  ({
    event: 'file',
    path: `${done}.pdf`,
    status,
    error: status === 'failed' ? ({ code: 'damaged', message: 'Broken.' } as const) : null,
    kept: false,
    findings: done === 2 ? [{ code: 'sum-mismatch', severity: 'error', count: 2 } as const] : [],
    ms: 5,
    cpuMs: 5,
    done,
    files: 3,
  }) as const

function told(columns: number | null, options = {}) {
  let said = ''
  const log = runLog(
    {
      err: (text) => {
        said += text
      },
      columns,
    },
    options,
  )
  log.tell({ event: 'start', files: 3 })
  log.tell(file(1, 'failed'))
  log.tell(file(2, 'ok'))
  log.tell({ event: 'notice', path: '2.pdf', message: 'Odd notes.' })
  log.end()
  return said
}

describe('runLog', () => {
  it('tells problems only where there is no terminal', () => {
    expect(told(null)).toBe('failed 1.pdf: damaged: Broken.\nnotice 2.pdf: Odd notes.\n')
    expect(told(80, { quiet: true })).toBe(told(null))
  })

  it('draws on a terminal how far it is, no wider than it, and takes it away in the end', () => {
    const said = told(30)
    const erase = /\r(?:\x1b\[\d+A)?\x1b\[J/
    const drawings = said.split(erase)
    expect(drawings[0]).toMatch(/^0 of 3 files \(0 %\), 0\.0 a se…\nok 0 {2}flawed 0/)
    expect(drawings[1]).toMatch(/^failed 1\.pdf: damaged: Broken\.\n1 of 3 files \(33 %\)/)
    expect(drawings.at(-1)).toBe('')
    for (const line of drawings.flatMap((drawing) => drawing.split('\n'))) {
      if (!line.startsWith('failed') && !line.startsWith('notice')) expect(line.length).toBeLessThan(30)
    }
  })

  it('names what is read, what came of the files and what was found most often', () => {
    const progress = progressLines()
    progress.take({ event: 'start', files: 3 })
    for (const path of ['1.pdf', '2.pdf', '3.pdf']) progress.take({ event: 'reading', path })
    expect(progress.lines().at(-1)).toBe('reading 1.pdf, 2.pdf and 1 more')
    progress.take(file(1, 'failed'))
    progress.take({ ...file(2, 'ok'), kept: true })
    const [first, ...rest] = progress.lines()
    expect(first).toMatch(/^2 of 3 files \(66 %\), [\d.]+ a second, about 1 s left, 1 kept$/)
    expect(rest).toEqual(['ok 1  flawed 0  failed 1  skipped 0', 'found: sum-mismatch 2', 'reading 3.pdf'])
    progress.take({ event: 'collate', done: 1, of: 3 })
    expect(progress.lines()).toEqual(['all files read; looking across the archive: 1 of 3'])
  })

  it('shows the stack of what nobody expected', () => {
    let said = ''
    const log = runLog(
      {
        err: (text) => {
          said += text
        },
        columns: null,
      },
      {},
    )
    log.tell({ ...file(1, 'failed'), stack: 'TypeError: x\n    at y' })
    expect(said).toBe('failed 1.pdf: damaged: Broken.\nTypeError: x\n    at y\n')
  })
})
