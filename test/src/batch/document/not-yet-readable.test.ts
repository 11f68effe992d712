import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { notYetReadable } from '../../../../src/batch/document/not-yet-readable.js'
import { officialBook } from '../../../../src/forms/official-book.js'
import { temporaryFolder } from '../../temporary-folder.js'

const passedOver = {
  code: 'unsupported-format',
  message: 'JSON, no report; it is passed over.',
  skipped: true,
} as const

async function codeOf(name: string, content: string | Uint8Array): Promise<string> {
  const file = join(await temporaryFolder({}), name)
  await writeFile(file, content)
  const fault = await notYetReadable(passedOver, { file: Buffer.from(file), path: name, report: 'r' }, officialBook())
  return `${fault.code}${fault.skipped ? ', skipped' : ''}`
}

describe('a file of a kind that is passed over', () => {
  test.each([
    [
      'whose text has the headings of a report',
      'a.json',
      JSON.stringify({ html: '<h2>二、主动公开政府信息情况</h2><h2>三、收到和处理政府信息公开申请情况</h2>' }),
    ],
    ['whose name is the title of one', '甲县教育局2023年政府信息公开工作年度报告.rar', 'Rar!'],
    ['that packs documents', 'a.zip', zipSync({ '年报/a.pdf': strToU8('x') })],
  ])('fails %s', async (_, name, content) => {
    expect(await codeOf(name, content)).toBe('not-yet-readable')
  })

  test('is damaged where its name promises a document', async () => {
    expect(await codeOf('a.docx', 'PK\u0003\u0004')).toBe('damaged')
  })

  test.each([
    ['that says nothing of a report', 'a.json', '{"a":1}'],
    ['that packs other files', 'a.zip', zipSync({ 'a.js': strToU8('x') })],
    [
      'that this program wrote',
      'a.json',
      '{"schema":"nianbao/report/1","a":"二、主动公开政府信息情况","b":"三、收到和处理政府信息公开申请情况"}',
    ],
  ])('stays passed over %s', async (_, name, content) => {
    expect(await codeOf(name, content)).toBe('unsupported-format, skipped')
  })
})
