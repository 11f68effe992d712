import { cellPointer } from '../../model/cell-pointer.js'
import type { Mention, Mentions, NoneMention } from '../../model/mention.js'
import type { FormBook } from '../book.js'
import type { Form, FormTable } from '../form.js'
import { perObject } from '../per-object.js'
import { disclosureMentions } from './disclosure-mentions.js'
import { requestsMentions } from './requests-mentions.js'
import { noReviewMentions, reviewMentions } from './review-mentions.js'
import { APPLICATIONS } from './words.js'

const counted = (table: FormTable): Mention[] => {
  if (table.id === 't3_requests') return requestsMentions(table)
  return table.id === 't4_review_litigation' ? reviewMentions(table) : disclosureMentions(table)
}

const none = (table: FormTable): NoneMention[] => {
  if (table.id === 't4_review_litigation') return noReviewMentions(table)
  if (table.id !== 't3_requests') return []
  const cells = [cellPointer(table.id, 'newReceived', 'total')]
  return [
    {
      words: `(?:未|没有|暂未|尚未)(?:新?收到|接到|受理|新收)(?:过|任何|有关|相关)*${APPLICATIONS}(?=[,。;()]|$)`,
      cells,
    },
  ]
}

const mentionsIn = ({ tables }: Form): Mentions => ({
  counted: tables.flatMap(counted),
  gate: '公开|申请|规章|规范性文件|行政|采购',
  none: tables.flatMap(none),
  openings: { requests: '依申请公开|政府信息公开申请' },
})

const byForm = perObject(
  ({ forms }: FormBook): ReadonlyMap<string, Mentions> => new Map(forms.map((form) => [form.id, mentionsIn(form)])),
)
const NOTHING: Mentions = { counted: [], gate: '(?!)', none: [], openings: {} }

/** How running text speaks of the cells of a form's tables; nothing for a form that is not known. */
export const mentionsOf = (form: string | null, book: FormBook): Mentions => byForm(book).get(form ?? '') ?? NOTHING
