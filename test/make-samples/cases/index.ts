import { docxCases } from './docx.js'
import { htmlCases } from './html.js'
import { htmlTextCases } from './html-text.js'
import { browserCases } from './pdf-browser.js'
import { drawnCases } from './pdf-drawn.js'
import { officeCases } from './pdf-office.js'
import type { SampleCase } from './sample-case.js'
import { textCases } from './text.js'

/** All samples, in the order of the README. */
export const cases: readonly SampleCase[] = [
  ...browserCases,
  ...officeCases,
  ...drawnCases,
  ...htmlCases,
  ...htmlTextCases,
  ...docxCases,
  ...textCases,
]
