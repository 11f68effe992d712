import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { scanFolder } from '../../../../src/batch/runs/scan-folder.js'
import { fakeReader } from '../../fake-reader.js'
import { inProcessRunner } from '../../in-process-runner.js'
import { temporaryFolder } from '../../temporary-folder.js'

describe('scanFolder', () => {
  it('counts what is there and writes nothing', async () => {
    const root = await temporaryFolder({
      'a.txt': 'report 1',
      'b.txt': 'report 1',
      'c.txt': 'report 2',
      'd.txt': 'fail encrypted',
      'e.txt': 'skip not-a-report',
    })
    const before = await readdir(root)
    const scan = await scanFolder([root], {}, inProcessRunner(fakeReader()))
    expect(await readdir(root)).toEqual(before)
    expect(scan).toMatchObject({ files: 5, left: 0, duplicates: [{ path: 'b.txt', of: 'a.txt' }] })
    expect(scan.formats).toEqual(new Map([['text', 5]]))
    expect(scan.years).toEqual(new Map([['2024', 3]]))
    expect(scan.forms).toEqual(new Map([['F2021', 3]]))
    expect([...scan.faults.keys()]).toEqual(['encrypted', 'not-a-report'])
  })

  it('takes the year from the name where the report has none', async () => {
    const root = await temporaryFolder({ '甲县2019年年报.txt': '', '20190131.txt': '', '2018/report.txt': '' })
    const reader = fakeReader()
    const scan = await scanFolder(
      [root],
      {},
      inProcessRunner({
        ...reader,
        extractReport: async (source, options) => ({ ...(await reader.extractReport(source, options)), year: null }),
        readSource: async (path) => ({ ...(await reader.readSource(path)), sha256: path.toString() }),
      }),
    )
    expect(scan.years).toEqual(
      new Map([
        ['unknown', 2],
        ['2019', 1],
      ]),
    )
  })
})
