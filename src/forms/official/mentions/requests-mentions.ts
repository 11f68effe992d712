import { normalizeLabel } from '../../../../normalizers/label/normalize-label.js'
import type { FormRow } from '../../form.js'
import type { TableMentions } from '../../table-mentions.js'
import { APPLICATIONS, APPLICATIONS_SHORT, anyOf, CASES } from './applications.js'
import { ANY_ORGANISATION, APPLICANTS, RESULT_WORDS } from './result-words.js'

const RECEIVED = '(?:收到并受理|新收到|新受理|收到|受理|新收|接收|接到|收办)(?:的|了|到|各类|并答复)*'
const ANSWERED = '(?:办理并答复|办理答复|办理完毕|办理完结|答复办结|处理完毕|答复|办结|回复)'
const HANDED_ON = '(?:结转|转入|转接|顺延|遗留)'
const PUT_OFF = '(?:结转|顺延|延续|延期|跨年|转入|转)(?:至|到|入|为)*{下年}'
const APPLICATIONS_EITHER = `(?:${APPLICATIONS}|${APPLICATIONS_SHORT})`
/** Labels shorter than this (其他, 合计) say nothing outside of their table. */
const SHORTEST_LABEL = 4

type Mention = TableMentions['counted'][number]

/** How running text speaks of a table 3 with these rows, and of the applicants among those received. */
export const requestsMentions = (rows: readonly FormRow[]): TableMentions => ({
  gate: '公开|申请',
  openings: { requests: '依申请公开|政府信息公开申请' },
  counted: countedRequests(rows),
  none: [
    {
      words: `(?:未|没有|暂未|尚未)(?:新?收到|接到|受理|新收)(?:过|任何|有关|相关)*${APPLICATIONS}(?=[,。;()]|$)`,
      cells: ['newReceived/total'],
    },
  ],
  rules: [
    {
      rule: 'N-ANSWERED',
      says: 'Applications answered, as stated in the text, equal （七）总计.',
      severity: 'warning',
      rows: ['resultTotal'],
      columns: ['total'],
    },
    {
      rule: 'N-CARRY',
      says: 'Applications carried over or forward, as stated in the text, equal those of table 3.',
      severity: 'warning',
      rows: ['carriedOver', 'carriedForward'],
    },
    {
      rule: 'N-RECEIVED',
      says: 'Applications received, as stated in the text, equal 本年新收, with or without 上年结转.',
      severity: 'warning',
      rows: ['newReceived', 'carriedOver'],
      orWith: ['newReceived', 'carriedOver'],
    },
    {
      rule: 'T3-GROUP-CONSISTENCY',
      says: 'Results stated in the text equal the sums of their rows in table 3.',
      severity: 'warning',
      rows: rows.filter(isResult).map(({ id }) => id),
      columns: ['total'],
    },
  ],
})

/** A row of figures for one result of handling. */
const isResult = ({ id, group, figures }: FormRow): boolean =>
  group !== undefined && figures !== false && id !== 'resultTotal'

function countedRequests(all: readonly FormRow[]): Mention[] {
  const cells = (rows: readonly string[], columns: readonly string[] = ['total']): string[] =>
    rows.flatMap((row) => columns.map((column) => `${row}/${column}`))
  const total = (row: string) => [cells([row])]
  // who writes of what was received may count in what was carried over
  const received = (columns?: readonly string[]) => [
    cells(['newReceived'], columns),
    cells(['newReceived', 'carriedOver'], columns),
  ]
  const mention = (
    row: string,
    before: string,
    more: Partial<Mention> & Pick<Mention, 'part'>,
    cells = row === 'newReceived' ? received() : total(row),
  ): Mention => ({ before, units: CASES, cells, topic: `requests/${row}`, ...more })
  return [
    mention('newReceived', `${RECEIVED}${APPLICATIONS}`, { part: 'never' }),
    mention('newReceived', `${APPLICATIONS}(?:受理|收到|新收)(?:数量|量|数)?`, { part: 'never' }),
    mention('newReceived', RECEIVED, { behind: `的?${APPLICATIONS}`, part: 'never' }),
    mention('newReceived', `${RECEIVED}(?:${APPLICATIONS_SHORT})?`, { needs: 'requests', part: 'never' }),
    mention('newReceived', `(?:本年度?)?新收(?:到)?${APPLICATIONS_EITHER}?`, { needs: 'requests', part: 'may' }, [
      cells(['newReceived']),
    ]),
    mention('resultTotal', `${ANSWERED}(?:的|了|各类)*${APPLICATIONS}`, { part: 'never' }),
    mention('resultTotal', ANSWERED, { behind: `的?${APPLICATIONS}`, part: 'never' }),
    mention('resultTotal', `${ANSWERED}(?:${APPLICATIONS_SHORT})?`, { needs: 'requests', part: 'never' }),
    ...[[APPLICATIONS_EITHER, {}] as const, [`(?:${APPLICATIONS_SHORT})?`, { needs: 'requests' }] as const].flatMap(
      ([applications, needs]) => [
        mention('carriedOver', `{上年}的?${HANDED_ON}(?:至|到|入|本年度?|今年|继续|办理|的)*${applications}`, {
          ...needs,
          part: 'may',
        }),
        mention('carriedForward', `${PUT_OFF}(?:继续|办理|答复|处理|办结|的)*${applications}`, {
          ...needs,
          part: 'may',
        }),
      ],
    ),
    mention('carriedOver', `(?:结转|承接|接转){上年}(?:的|未办结)*${APPLICATIONS_EITHER}?`, {
      needs: 'requests',
      part: 'may',
    }),
    mention('carriedForward', '', {
      behind: `(?:申请|件)?(?:尚?未办结)?,?(?:按照《[^》]*》(?:规定)?|按规定|依法|正在办理|将|需|已|,)*${PUT_OFF}`,
      needs: 'requests',
      part: 'may',
    }),
    mention('carriedForward', '(?:结转|顺延)', { behind: '(?:至|到|入)+{下年}', needs: 'requests', part: 'may' }),
    ...resultWordings(all).map(({ rows, labels }) =>
      mention(
        rows[0]!,
        `(?:属于?|作出|依法|“)*${anyOf(labels)}(?:”|类|的|答复|决定|处理|情形|申请|政府信息|信息)*`,
        { needs: 'requests', part: 'may', topic: 'requests/result' },
        [cells(rows)],
      ),
    ),
    ...[...APPLICANTS, ANY_ORGANISATION].map(({ columns, words }) =>
      mention(
        'newReceived',
        `(?:来自)?${words}(?:提出|提交|申请|的|件)*`,
        { needs: 'requests/newReceived', part: 'must', topic: 'requests/newReceived/applicant' },
        received(columns),
      ),
    ),
  ]
}

/** The results of handling with the words for each: rows, and groups of rows for their sum. */
function resultWordings(
  all: readonly FormRow[],
): { readonly rows: readonly string[]; readonly labels: readonly string[] }[] {
  const words: Readonly<Record<string, readonly string[] | undefined>> = RESULT_WORDS
  return all
    .filter(({ id, group }) => group !== undefined && id !== 'resultTotal')
    .map(({ id, label, variants = [], figures }) => ({
      rows: figures === false ? all.filter((row) => row.group === id).map((row) => row.id) : [id],
      labels: [
        ...[label, ...variants].map((text) => normalizeLabel(text).replace(/（.*）/, '')),
        ...(words[id] ?? []),
      ].filter((words) => words.length >= SHORTEST_LABEL),
    }))
    .filter(({ labels }) => labels.length > 0)
}
