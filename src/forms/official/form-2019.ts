import type { Form } from '../form.js'
import { disclosure2019 } from './disclosure-2019.js'
import { english } from './english.js'
import { headlines2019 } from './headlines.js'
import { requests } from './requests.js'
import { reviewLitigation } from './review-litigation.js'
import { sections2019 } from './sections.js'
import { deadline, titles } from './titles.js'

/** The trial format of 国办公开办函〔2019〕60号, for the reports for 2019 and 2020. */
export const form2019 = {
  id: 'F2019',
  basis: '国办公开办函〔2019〕60号',
  titles,
  years: { from: 2019, to: 2020 },
  deadline,
  sections: sections2019,
  tables: [...disclosure2019, requests.of2019, reviewLitigation],
  headlines: headlines2019,
  labels: { en: english },
} as const satisfies Form
