import type { TableMentions } from '../../table-mentions.js'
import { CASES, DISCLOSURE } from './applications.js'

/** What went before a review or a suit, and how it came about. */
const ABOUT = `(?:因|涉及?|针对|有关|关于|由|对)*(?:我.|本机关|本单位)?${DISCLOSURE}(?:工作|类|答复|申请|事项|案件)*(?:被|而|所|进行)*`
const ARISES = '(?:引起|引发|产生|申请|提起|发生|提出|收到|受理|办理|涉及)?的?'
const NUMBER = '(?:案件?|申请|事项)*(?:总?数量?)?'

/** Branches of table 4 with the words for each. */
const SCOPES = [
  { topic: 'review', branches: ['review'], words: '(?:行政)?复议', needs: 'requests' },
  { topic: 'litigation', branches: ['litDirect', 'litAfterReview'], words: '(?:行政)?诉讼', needs: 'requests' },
  {
    topic: 'litigation/direct',
    branches: ['litDirect'],
    words: '(?:未经复议)?直接(?:起诉|提起(?:行政)?诉讼)',
    needs: 'litigation',
  },
  {
    topic: 'litigation/afterReview',
    branches: ['litAfterReview'],
    words: '(?:经?复议后)(?:起诉|提起(?:行政)?诉讼)',
    needs: 'litigation',
  },
] as const

/** How running text calls the outcomes; 维持 alone only in an account of the cases. */
const OUTCOMES = [
  { id: 'upheld', words: '(?:结果维持|维持原?(?:行政行为|决定|结果)?|(?:驳回|判决驳回)?(?:予以)?维持)' },
  { id: 'corrected', words: '(?:结果纠正|予以纠正|纠正)' },
  { id: 'otherResult', words: '(?:其他结果|其他(?:处理)?结果)' },
  { id: 'pending', words: '(?:尚未审结|尚未办结|未审结|正在审理|尚在审理)' },
] as const

type Mention = TableMentions['counted'][number]
type NoneMention = NonNullable<TableMentions['none']>[number]

function countedCases(): Mention[] {
  const cells = (branches: readonly string[], outcome: string) => [
    branches.map((branch) => `cases/${branch}.${outcome}`),
  ]
  return SCOPES.flatMap(({ topic, branches, words, needs }): Mention[] => {
    const shared = { units: CASES, topic, part: 'may' } as const
    const whole = { ...shared, cells: cells(branches, 'total') }
    const full: Mention = { ...whole, before: `${ABOUT}${ARISES}${words}${NUMBER}`, part: 'never' }
    return [
      ...(needs === 'requests'
        ? [full, { ...full, before: `(?:被|共)*(?:申请|提起|引发|发生|产生|收到)?的?${words}${NUMBER}`, needs }]
        : []),
      ...(needs === 'requests'
        ? [{ ...full, before: `(?:被)?(?:申请|提起)?的?${words}${NUMBER}`, needs: 'review' }]
        : []),
      ...(needs === 'litigation' ? [{ ...whole, before: `${words}(?:的|案件)*`, needs }] : []),
      ...OUTCOMES.map(
        (outcome): Mention => ({
          ...shared,
          before: `(?:被|经)?(?:复议机关|法院)?${outcome.words}(?:的|原)*(?:案件)?`,
          cells: cells(branches, outcome.id),
          needs: topic,
        }),
      ),
    ]
  })
}

const NO = '(?:未|没有|无|暂无|尚未|未曾)(?:发生|收到|出现|产生|引发|涉及|有)?(?:过|任何|相关)*'
const OVER = '(?:案件|案|申请|情况|事项)*(?=[,。;()]|$)'
const REVIEW = '(?:被)?(?:申请)?的?行政复议(?:案件|申请)?'
const SUIT = '(?:被)?(?:提起)?的?(?:行政)?(?:诉讼|应诉)(?:案件)?'

/** Statements that there was no review, no suit, or neither. */
function noCases(): NoneMention[] {
  const totals = (branches: readonly string[]) => branches.map((branch) => `cases/${branch}.total`)
  const about = `(?:${ABOUT}${ARISES})`
  return [
    {
      words: `${NO}${about}${REVIEW}(?:、|和|及|与|或|以及|,)(?:被)?${SUIT}${OVER}`,
      cells: totals(['review', 'litDirect', 'litAfterReview']),
    },
    { words: `${NO}${about}${REVIEW}${OVER}`, cells: totals(['review']) },
    { words: `${NO}${about}${SUIT}${OVER}`, cells: totals(['litDirect', 'litAfterReview']) },
  ].flatMap(({ words, cells }) => [
    { words, cells },
    { words: words.replace(about, ''), cells, needs: 'requests' },
  ])
}

const columnsOf = (...branches: readonly string[]): string[] =>
  branches.flatMap((branch) => [...OUTCOMES.map(({ id }) => id), 'total'].map((outcome) => `${branch}.${outcome}`))

/** How running text speaks of the cells of table 4: reviews, suits of both branches together, and their outcomes. */
export const reviewMentions: TableMentions = {
  gate: '公开|行政',
  counted: countedCases(),
  none: noCases(),
  rules: [
    {
      rule: 'N-REVIEW',
      says: 'Reviews and their outcomes, as stated in the text, equal those of table 4.',
      severity: 'warning',
      columns: columnsOf('review'),
    },
    {
      rule: 'N-LITIGATION',
      says: 'Lawsuits and their outcomes, as stated in the text, equal those of both branches of table 4.',
      severity: 'warning',
      columns: columnsOf('litDirect', 'litAfterReview'),
    },
  ],
}
