import { delimiter } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectedAnswers } from './expected-answers.js'
import { answersAgree } from './loaders.js'
import { madeDataset, readDataset } from './made-dataset.js'
import { opensInSpreadsheets } from './spreadsheets.js'
import { keepsToStandards } from './standards.js'

const made = madeDataset()

describe('the archive that is asked', () => {
  it('has answers worth comparing', () => {
    const expected = expectedAnswers(made.run)
    expect(expected.applications_by_year).toHaveLength(7)
    expect(expected.top_agencies).toHaveLength(10)
    expect(expected.carry_over_breaks!.length).toBeGreaterThan(5)
    expect(expected.reports_with_errors!.some(([, , errors]) => Number(errors) > 0)).toBe(true)
  })
})

answersAgree('a made archive', made)
keepsToStandards(made)
opensInSpreadsheets(made)

const cases = (process.env.NIANBAO_CASES ?? '').split(delimiter).filter((folder) => folder !== '')
if (cases.length === 0) console.warn('NIANBAO_CASES names no real reports: only a made archive is asked')
else answersAgree('real reports', readDataset(cases))
