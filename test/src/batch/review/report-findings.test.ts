import { expect, test } from 'vitest'
import { reportFindings } from '../../../../src/batch/review/report-findings.js'
import type { ArchiveFinding } from '../../../../src/checks/archive/index.js'

const at = [{ page: 1, box: [0, 0, 1, 1] as [number, number, number, number] }]
const jump: ArchiveFinding = {
  code: 'year-jump',
  severity: 'info',
  about: 'archive',
  message: '',
  files: [
    { path: '2024', cells: ['/tables/a/b/c', '/tables/a/b/d'], at },
    { path: '2023', cells: ['/tables/a/b/e'] },
    { path: '2024' },
  ],
}
const own = { code: 'not-a-count', severity: 'error', about: 'document', message: '' } as const
const findings = reportFindings({ of: (path) => (path === '2023' ? [own] : []), between: [jump] }, (path) => ({
  path,
  id: `id ${path}`,
}))

test('a finding between reports has in each the pointers that it has there, and names the others', () => {
  expect(findings.of('2024')).toEqual([
    {
      code: 'year-jump',
      severity: 'info',
      about: 'archive',
      message: '',
      pointer: '/tables/a/b/c',
      cells: ['/tables/a/b/c', '/tables/a/b/d'],
      at,
      files: [{ path: '2023', id: 'id 2023' }],
    },
  ])
  expect(findings.of('2023').map(({ code, pointer }) => [code, pointer])).toEqual([
    ['not-a-count', undefined],
    ['year-jump', '/tables/a/b/e'],
  ])
  expect(findings.of('2022')).toEqual([])
})

test('it is told once among those of an agency', () => {
  expect(findings.mostAbout('2024')).toHaveLength(1)
  expect(findings.mostAbout('2023')).toEqual([])
})
