import { fold } from '../../../normalizers/text/fold.js'

/** What the words above a set of tables say of it. */
export interface SetCaption {
  /** As printed; null where there are none. */
  readonly text: string | null
  readonly scope: 'organ' | 'region' | null
  /** The year that it is about. */
  readonly year: number | null
}

/** Longer paragraphs are running text. */
const LONGEST = 60

/** All bodies of a region together. */
const REGION =
  /全[省市县区州盟旗镇乡](?!面)|全[^,。]{0,6}自治[区州县旗]|汇总|辖区|各级行政机关|各(?:部门|单位|县区|县市区|乡镇|区县)/
/** The body alone. */
const ORGAN = /本(?:机关|级|单位|部门|局|厅|委|办|镇|乡|街道|院|所|中心)|机关自身|(?:局|厅|委|办|府|部门)自身/
const YEAR = /(20\d{2})(?:年|$|[^\d])/
const LAST_YEAR = /上一?年|去年/
const THIS_YEAR = /本年/

/** What the line above a set says; `ownYear` is that of the report. Null for a line that is no caption. */
export function setCaption(line: string, ownYear: number | null): SetCaption | null {
  const text = fold.prose(line)
  if (text.length > LONGEST) return null
  const scope = REGION.test(text) ? 'region' : ORGAN.test(text) ? 'organ' : null
  const stated = YEAR.exec(text)?.[1]
  const year =
    stated !== undefined
      ? Number(stated)
      : ownYear !== null && LAST_YEAR.test(text)
        ? ownYear - 1
        : THIS_YEAR.test(text)
          ? ownYear
          : null
  return { text: line.trim(), scope, year }
}
