import * as z from 'zod'
import { Locator } from './locator.js'

export const Severity = z.enum(['error', 'warning', 'info'])
export type Severity = z.infer<typeof Severity>

/** Who is wrong: the printed figures, our reading of them, or several reports between them. */
export const About = z.enum(['document', 'extraction', 'archive'])
export type About = z.infer<typeof About>

interface Entry {
  readonly severity: Severity
  readonly about: About
  /** `{name}` is replaced by the finding's value of that name. */
  readonly message: string
  /** One sentence for the documentation. */
  readonly explains: string
}

/** Every finding there is. A code, once published, stays. */
export const catalogue = {
  'sum-mismatch': {
    severity: 'error',
    about: 'document',
    message: '{right}印为 {actual}，而{left}为 {expected}，相差 {difference}（{rule}）。',
    explains: 'Printed figures contradict a sum that the form prescribes.',
  },
  'not-a-count': {
    severity: 'error',
    about: 'document',
    message: '{where}印为“{raw}”，此处应为非负整数（{rule}）。',
    explains: 'A count is printed as a negative number or with decimals.',
  },
  'row-of-another-form': {
    severity: 'warning',
    about: 'document',
    message: '“{label}”一行属于 {form} 的表式，按其原样保留。',
    explains:
      'The report prints a row or column of another official form than the one it follows; it stays under its own id.',
  },
  'extra-row': {
    severity: 'info',
    about: 'document',
    message: '{table}中的“{label}”一行不在表式之内，未计入。',
    explains: 'A row inside an official table that no form knows; it stands in the grid only.',
  },
  'repeated-row': {
    severity: 'warning',
    about: 'document',
    message: '“{label}”一行出现不止一次，取第一次出现的数字。',
    explains: 'A row of the form is printed twice with different figures.',
  },
  'form-unknown': {
    severity: 'error',
    about: 'extraction',
    message: '未能识别所用的官方表式。',
    explains: 'The wording does not tell which official form the tables follow.',
  },
  'table-missing': {
    severity: 'error',
    about: 'extraction',
    message: '未找到官方表格“{table}”。',
    explains: 'A whole official table was not found or not recognised.',
  },
  'row-missing': {
    severity: 'warning',
    about: 'extraction',
    message: '{table}中未找到“{label}”一行。',
    explains: 'A row of the form was not found in a table that was.',
  },
  'row-uncertain': {
    severity: 'warning',
    about: 'extraction',
    message: '“{text}”被认作“{label}”一行，但不能确定。',
    explains: 'The printed label is far from the official one, or several rows would fit.',
  },
  'columns-uncertain': {
    severity: 'warning',
    about: 'extraction',
    message: '{table}“{label}”一行的数字与表头各栏不能一一对应。',
    explains: 'The cells of a row do not line up with the columns of the form.',
  },
  'figures-unplaced': {
    severity: 'warning',
    about: 'extraction',
    message: '“{label}”一行只读到 {found} 个数字，应有 {wanted} 栏，勾稽关系不足以确定其位置。',
    explains: 'A row prints fewer figures than columns and the sums allow several placements.',
  },
  'figures-inferred': {
    severity: 'info',
    about: 'extraction',
    message: '“{label}”一行只读到 {found} 个数字，应有 {wanted} 栏；各栏数值由勾稽关系推定。',
    explains:
      'A row prints fewer figures than columns; the sums leave one placement for the cells that carry `inferred`.',
  },
  'cell-missing': {
    severity: 'warning',
    about: 'extraction',
    message: '{where}在文件中没有对应的单元格。',
    explains: 'The row was found, but one of its cells was not.',
  },
  'cell-unreadable': {
    severity: 'warning',
    about: 'extraction',
    message: '{where}印有“{raw}”，不能确定为数字。',
    explains: 'Something stands in the cell that is no number.',
  },
  'figure-doubtful': {
    severity: 'warning',
    about: 'extraction',
    message: '{where}印为“{raw}”，读作 {value}，但此种写法也可作他解。',
    explains: 'A number was read whose way of writing allows another reading.',
  },
  'figure-overruns': {
    severity: 'warning',
    about: 'extraction',
    message: '{where}所在单元格的数字越过框线，“{raw}”可能不完整。',
    explains: 'A run of digits crosses the border between two cells, so that a digit may stand in the wrong one.',
  },
  'grid-irregular': {
    severity: 'warning',
    about: 'extraction',
    message: '一张表格的单元格互相重叠或不成矩形（第 {row} 行第 {column} 列）。',
    explains: 'Cells overlap or are no rectangles, so a figure may stand in the wrong place.',
  },
  'grid-gap': {
    severity: 'info',
    about: 'document',
    message: '一张表格在第 {row} 行第 {column} 列没有单元格。',
    explains: 'No cell covers a slot of a table; rows that lack a figure for it say so themselves.',
  },
  'span-clamped': {
    severity: 'info',
    about: 'document',
    message: '单元格的跨行或跨列数 {span} 超出限度，按浏览器的规则截断。',
    explains: 'A row or column span was cut to what browsers allow.',
  },
  'page-unreadable': {
    severity: 'error',
    about: 'extraction',
    message: '第 {page} 页不能读取：{reason}',
    explains: 'A page could not be read; the others were.',
  },
  'page-without-text': {
    severity: 'warning',
    about: 'extraction',
    message: '第 {page} 页是图片，没有文字。',
    explains: 'A page holds a picture and no text; what it shows was not read.',
  },
  'table-as-picture': {
    severity: 'error',
    about: 'extraction',
    message: '“{section}”之下没有表格而有图片，表中数字未读取。',
    explains: 'Where the form has a table the document shows a picture.',
  },
  'charset-guessed': {
    severity: 'info',
    about: 'extraction',
    message: '声明的字符集 {declared} 与内容不符，按 {used} 读取。',
    explains: 'The declared character set is not that of the bytes; the text was read by what fits.',
  },
  'charset-broken': {
    severity: 'warning',
    about: 'extraction',
    message: '有 {count} 个字符不能按 {used} 解码。',
    explains: 'Some bytes are invalid in the character set that fits best.',
  },
  'limit-reached': {
    severity: 'error',
    about: 'extraction',
    message: '达到限度（{limit}），其后的内容未读取。',
    explains: 'A limit cut the reading short.',
  },
} as const satisfies Record<string, Entry>

export type FindingCode = keyof typeof catalogue

export const Finding = z.strictObject({
  code: z.enum(Object.keys(catalogue) as [FindingCode, ...FindingCode[]]),
  /** Id of the official rule that was applied, if one was. */
  rule: z.string().optional(),
  severity: Severity,
  about: About,
  message: z.string(),
  /** JSON Pointer into the report of the cell it is about. */
  pointer: z.string().optional(),
  /** JSON Pointers of all cells that took part. */
  cells: z.array(z.string()).optional(),
  expected: z.number().optional(),
  actual: z.number().optional(),
  difference: z.number().optional(),
  at: z.array(Locator).optional(),
})
export type Finding = z.infer<typeof Finding>

type Values = Readonly<Record<string, string | number>>
type Details = Partial<Omit<Finding, 'code' | 'about' | 'message'>>

/** What an extractor saw: a finding without the pointers that only a matched form can give. */
export type ExtractionFinding = Finding

/** A finding of the catalogue; `values` fill its message, `details` its other fields. */
export function finding(code: FindingCode, values: Values = {}, details: Details = {}): Finding {
  const entry: Entry = catalogue[code]
  const message = entry.message.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
  return { code, severity: entry.severity, about: entry.about, message, ...details }
}
