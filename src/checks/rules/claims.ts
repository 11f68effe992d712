import { fold } from '../../../normalizers/text/fold.js'
import type { OfficialPointer } from '../../forms/official-tables.js'
import { entryAtPointer } from '../../model/cell-pointer.js'
import type { Words } from '../../model/words.js'
import { cellName } from '../figures/cell-name.js'
import { quotation } from '../figures/quotation.js'
import { fails, outcome, type ReportUnderCheck, type Rule, type RuleKind, type RuleOutcome } from '../rule.js'

const allUpheld: Rule = {
  id: 'N-ALLUPHELD',
  says: 'If the text says that all were upheld, table 4 has no other outcome.',
  severity: 'info',
}

/** Cheaper than to fold every sentence. */
const MAY_CLAIM = /[维維]持/

const ALL_UPHELD = /(?:均|都|全部)(?:获|被|予以|得到|为|结果)*维持/

/** The branches of table 4 by the words that speak of them. */
const BRANCHES = [
  [/复议/, ['review']],
  [/诉讼/, ['litDirect', 'litAfterReview']],
] as const

const OTHER_OUTCOMES = ['corrected', 'otherResult', 'pending'] as const

type Paragraph = ReportUnderCheck['sections'][number]['paragraphs'][number]

/** Outcomes other than upheld of the branches that the sentence speaks of. */
const contradicting = (sentence: string): OfficialPointer[] =>
  BRANCHES.filter(([words]) => words.test(sentence))
    .flatMap(([, branches]) => branches)
    .flatMap((branch) => OTHER_OUTCOMES.map((id) => `/tables/t4_review_litigation/cases/${branch}.${id}` as const))

function sentenceOutcome(sentence: string, { at }: Paragraph, report: ReportUnderCheck): RuleOutcome[] {
  const cells = contradicting(sentence)
  if (cells.length === 0) return []
  const entries = cells.map((pointer) => ({ pointer, entry: entryAtPointer(report.tables, pointer) }))
  if (entries.some(({ entry }) => entry?.state !== 'reported' && entry?.state !== 'blank')) {
    return [outcome(allUpheld, 'not-assessable', cells)]
  }
  const against = entries.filter(({ entry }) => (entry!.value ?? 0) > 0)
  if (against.length === 0) return [outcome(allUpheld, 'pass', cells)]
  const found = against.map(({ pointer, entry }) => `${cellName(pointer, report)} ${entry!.value}`)
  const words: Words = { zh: `${found.join('、')}`, en: found.join(', ') }
  const values = { quote: quotation(sentence, ALL_UPHELD.exec(sentence)![0]), cells: words }
  const named = { pointer: against[0]!.pointer, cells, at: [...at, ...against.flatMap(({ entry }) => entry!.at)] }
  return [fails(allUpheld, 'prose-contradicted', values, named)]
}

/** Statements of the prose without a number, against the tables. */
export const claims: RuleKind = {
  rules: () => [allUpheld],
  evaluate: (report) =>
    report.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) =>
        paragraph.text
          .split('。')
          .filter((sentence) => MAY_CLAIM.test(sentence))
          .map(fold.wording)
          .filter((sentence) => ALL_UPHELD.test(sentence))
          .flatMap((sentence) => sentenceOutcome(sentence, paragraph, report)),
      ),
    ),
}
