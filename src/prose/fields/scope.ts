import { fold } from '../../../normalizers/text/fold.js'
import type { LocatedText, Section } from '../../model/report-schema.js'
import { splitSentences } from '../split-sentences.js'
import { type Statement, stated } from './statement.js'

export type Scope = 'organ' | 'region' | 'both'

/** A clause that counts requests; the subject is in front of it. */
const COUNTS_REQUESTS =
  /(?:收到|受理|新收|收办|办理|接收|接到|登记)[^。;]{0,24}?申请[^。;]{0,12}?\d|申请[^。;]{0,8}?\d+(?:件|条|宗|份|次)|未(?:收到|接到)[^。;]{0,20}申请/
/** All agencies of a region: 全市, 各县区、各部门. 全镇 is one agency. */
const REGION = /全[省市县区州盟旗](?!面)|全[^,。]{0,6}自治[区州县旗]|各级行政机关|(?:各[县区市]+[^,。]{0,10}各部门)/
/** The agency by itself: 本机关, 我局, 市政府办公室代表市政府. */
const ORGAN =
  /(?:本|我)(?:机关|单位|部门|行政机关|局|厅|委|办|镇|乡|街道|处|中心|院|会|所|区管委会)|(?:市|区|县|省)政府(?:本级|机关|办公[厅室](?:代表|共|收|受))|(?:由|向)(?:市|县|区|省)政府(?:办公[厅室])?(?:直接)?(?:受理|答复|收到)/
/** The report as a whole is put together of others, or is that of one agency. */
const COMPILED =
  /(?:综合|汇总)[^。;]{0,20}(?:各[县区市镇]|各部门|各单位|所属)[^。;]{0,20}(?:报告|情况|年报)?[^。;]{0,6}(?:编制|汇总|综合|而成)|各[县区市][^。;]{0,20}(?:报告|年报)[^。;]{0,8}(?:汇总|综合|编制)/
const OWN_REPORT = /编制本(?:单位|机关|部门|局|委|办|镇|乡|街道)/

interface Words {
  readonly region: boolean
  readonly organ: boolean
}

const scopeOf = ({ region, organ }: Words): Scope | null =>
  region && organ ? 'both' : region ? 'region' : organ ? 'organ' : null

/** Whether the subject of a clause is the agency by its own name. */
const isNamed = (clause: string, name: string | null): boolean =>
  name !== null && name.length >= 4 && clause.includes(name)

function countingStatement(paragraph: LocatedText, name: string | null): Statement<Scope>[] {
  return splitSentences(paragraph.text).flatMap((printed) => {
    const sentence = fold.prose(printed)
    const counts = COUNTS_REQUESTS.exec(sentence)
    if (counts === null) return []
    // What is behind the count breaks it down; the subject is in front.
    const subject = sentence.slice(0, counts.index + counts[0].length)
    const scope = scopeOf({ region: REGION.test(subject), organ: ORGAN.test(subject) || isNamed(subject, name) })
    return scope === null ? [] : [stated(scope, paragraph, printed.trim())]
  })
}

function generalStatement(paragraph: LocatedText): Statement<Scope>[] {
  return splitSentences(paragraph.text).flatMap((printed) => {
    const sentence = fold.prose(printed)
    if (COMPILED.test(sentence)) return [stated<Scope>('region', paragraph, printed.trim())]
    return OWN_REPORT.test(sentence) ? [stated<Scope>('organ', paragraph, printed.trim())] : []
  })
}

/**
 * Whose figures the report says it gives: those of the agency itself, of all agencies of its region, or both. The sentences
 * that count requests say it best, then what the opening says of the report. `name` is that of the agency.
 */
export function scopeStatements(
  front: readonly LocatedText[],
  sections: readonly Section[],
  name: string | null,
): Statement<Scope>[] {
  const body = sections.flatMap(({ paragraphs }) => paragraphs)
  const own = name === null ? null : fold.prose(name)
  const counting = body.flatMap((paragraph) => countingStatement(paragraph, own))
  return [...counting, ...[...front, ...body.slice(0, 1)].flatMap(generalStatement)]
}

/** The scope that the statements amount to: what the counting ones say together, else the first; null for none. */
export function scopeFrom(statements: readonly Statement<Scope>[]): Scope | null {
  const counting = statements.filter(({ text }) => COUNTS_REQUESTS.test(fold.prose(text)))
  if (counting.length === 0) return statements[0]?.value ?? null
  const values = new Set(counting.map(({ value }) => value))
  return values.size === 1 ? counting[0]!.value : 'both'
}
