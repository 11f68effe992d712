import { testReports, testTruth } from './case-tests.js'
import { casesWith } from './cases.js'

const cases = casesWith('.txt')

testTruth(cases, 'auto')
testReports(cases)
