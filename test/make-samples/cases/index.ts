import { docxCases } from './docx.js'
import { htmlCases } from './html.js'
import { htmlTextCases } from './html-text.js'
import { browserCases } from './pdf-browser.js'
import { browserLayoutCases } from './pdf-browser-layouts.js'
import { browserRulingCases } from './pdf-browser-rulings.js'
import { drawnCases } from './pdf-drawn.js'
import { drawnLayoutCases } from './pdf-drawn-layouts.js'
import { drawnRulingCases } from './pdf-drawn-rulings.js'
import { fontCases } from './pdf-fonts.js'
import { hiddenTextCases } from './pdf-hidden-text.js'
import { officeCases } from './pdf-office.js'
import { officeTableCases } from './pdf-office-tables.js'
import { rewrittenCases } from './pdf-rewritten.js'
import type { SampleCase } from './sample-case.js'
import { textCases } from './text.js'

/** All samples, in the order of the README. */
export const cases: readonly SampleCase[] = [
  ...browserCases,
  ...browserRulingCases,
  ...browserLayoutCases,
  ...officeCases,
  ...officeTableCases,
  ...drawnCases,
  ...drawnRulingCases,
  ...drawnLayoutCases,
  ...fontCases,
  ...hiddenTextCases,
  ...rewrittenCases,
  ...htmlCases,
  ...htmlTextCases,
  ...docxCases,
  ...textCases,
]
