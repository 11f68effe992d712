import { testTruth } from './case-tests.js'
import { casesWith } from './cases.js'

testTruth(casesWith('.pdf'), 'pdfium')
