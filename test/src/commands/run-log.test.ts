import { describe, expect, it } from 'vitest'
import { runLog } from '../../../src/commands/run-log.js'

const file = (done: number, status: 'ok' | 'failed') =>
  ({
    event: 'file',
    path: `${done}.pdf`,
    status,
    error: status === 'failed' ? ({ code: 'damaged', message: 'Broken.' } as const) : null,
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

  it('draws one line on a terminal, no wider than it, and takes it away in the end', () => {
    const said = told(30)
    const lines = said.split('\r\x1b[K')
    expect(lines[1]).toMatch(/^0 of 3 files, 0 failed/)
    expect(lines).toContain('failed 1.pdf: damaged: Broken.\n')
    for (const line of lines) if (!line.endsWith('\n')) expect(line.length).toBeLessThan(30)
    expect(said.endsWith('\r\x1b[K')).toBe(true)
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
