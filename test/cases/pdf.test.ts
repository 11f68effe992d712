import { testReports } from './case-tests.js'
import { casesWith } from './cases.js'

testReports(casesWith('.pdf'))
