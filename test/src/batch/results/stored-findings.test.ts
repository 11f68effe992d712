import { expect, onTestFinished, test } from 'vitest'
import { storedFindings } from '../../../../src/batch/results/stored-findings.js'
import { UsageError } from '../../../../src/model/usage-error.js'
import { temporaryFolder } from '../../temporary-folder.js'

test('gives the findings of each report, wherever they stand, and those between reports apart', async () => {
  const row = (path: string, message: string) => ({
    path,
    code: 'sum-mismatch',
    severity: 'error',
    about: 'document',
    message,
  })
  const archive = {
    path: '甲',
    code: 'year-jump',
    severity: 'info',
    about: 'archive',
    message: 'z',
    files: [{ path: '甲' }],
  }
  // longer than what is read at a time
  const rows = [
    row('甲', '一'),
    ...Array.from({ length: 3000 }, (_, index) => row('乙', `${index}${'长'.repeat(20)}`)),
    row('甲', '二'),
    archive,
  ]
  const out = await temporaryFolder({ 'findings.jsonl': rows.map((one) => `${JSON.stringify(one)}\n`).join('') })
  const findings = await storedFindings(out)
  onTestFinished(() => findings.close())
  expect(findings.of('甲').map(({ message }) => message)).toEqual(['一', '二'])
  const second = findings.of('乙')
  expect(second).toHaveLength(3000)
  expect(second[2999]!.message).toMatch(/^2999长/)
  expect(second[0]).not.toHaveProperty('path')
  expect(findings.of('丙')).toEqual([])
  expect(findings.between.map(({ files }) => files)).toEqual([[{ path: '甲' }]])
})

test('a file that no run wrote ends it with a word of advice', async () => {
  await expect(storedFindings(await temporaryFolder())).rejects.toThrow(UsageError)
  await expect(storedFindings(await temporaryFolder({ 'findings.jsonl': '{"path":\n' }))).rejects.toThrow(
    /nianbao check/,
  )
})
