import type { Form } from '../form.js'
import { crosswalk } from './crosswalk.js'
import { disclosure2021 } from './disclosure-2021.js'
import { english } from './english.js'
import { headlines2021 } from './headlines.js'
import { requests } from './requests.js'
import { reviewLitigation } from './review-litigation.js'
import { sections2021 } from './sections.js'
import { deadline, titles } from './titles.js'

/** The format of 国办公开办函〔2021〕30号, for the reports since 2021. */
export const form2021 = {
  id: 'F2021',
  basis: '国办公开办函〔2021〕30号',
  titles,
  years: { from: 2021 },
  deadline,
  sections: sections2021,
  tables: [...disclosure2021, requests.of2021, reviewLitigation],
  headlines: headlines2021,
  crosswalk,
  labels: { en: english },
} as const satisfies Form
