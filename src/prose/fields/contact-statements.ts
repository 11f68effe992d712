import { email } from '../../../normalizers/reference/email.js'
import { phoneList } from '../../../normalizers/reference/phone.js'
import { postcode } from '../../../normalizers/reference/postcode.js'
import type { Contact, LocatedText } from '../../model/report-schema.js'
import { type FoldedWithSource, withSource } from '../with-source.js'
import { isAgencyName } from './is-agency-name.js'
import { type Statement, stated } from './statement.js'

export type ContactField = keyof Contact

/** Labels of contact fields; `other` ones only end the value before them. The longer label stands first. */
const LABELS: readonly (readonly [ContactField | 'other', string])[] = [
  ['email', `(?:电子)?(?:邮箱|邮件|信箱)(?:地址)?|电邮|[Ee]-?[Mm]ail`],
  ['other', '(?:网站|网页|网络|下载|查阅|查询)地址|网址|网站|联系人|单位名称|收件人|(?:办公|受理|工作|接待)时间'],
  ['unit', '联系单位|联系部门|咨询单位|受理单位|受理机构'],
  ['postcode', '邮政编码|邮编'],
  ['other', '(?:监督|举报|投诉)电话'],
  ['phone', '(?:联系|咨询|办公|服务|值班|固定)*电话(?:号码)?(?:[(（/、和及]传真[)）]?)?|联系方式|致电'],
  ['fax', '传真(?:号码|电话)?'],
  ['address', '(?:联系|办公|通信|通讯|邮寄|单位)?地址'],
]

const LABEL = new RegExp(LABELS.map(([, words]) => `(${words})`).join('|'), 'g')

/** A paragraph that invites questions about the report. */
const INVITES = /报告[^。]{0,20}(?:疑问|疑义|意见|建议|问题|咨询)|(?:疑问|建议)[^。]{0,20}联系/
/** A line that starts with a contact field. */
const FIELD_LINE = /^[(（]?(?:联系|办公|通讯|通信)?(?:地址|电话|方式|邮编|邮政编码|(?:电子)?邮箱|传真)[:：]/

/** Characters of a form that was not filled in. */
const PLACEHOLDER = /[XxＸｘ×]{2}|_{2}|某/
const LINK = /^[:：为是]+/
/** 请与某办公室联系, 请联系某办公室: whoever is to be asked, without a label. */
const ASK =
  /请(?:直接)?(?:致电|与|同|和|向)([^,，。;；:：(（]{2,40}?)(?:联系|咨询|反映|垂询)|请(?:致电|联系)([^,，。;；:：(（\d]{2,40}?)(?=[(（,，。]|$)/

/** The value up to the end of its clause, brackets inside it kept together; a bracket that none opened ends it. */
function clause(text: string): string {
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!
    if ('(（'.includes(character)) depth++
    else if (')）'.includes(character)) depth--
    if (depth < 0 || (depth === 0 && ',，;；。'.includes(character))) return text.slice(0, index)
  }
  return text
}

/** The telephone numbers at the start of the value, joined by 、. */
const phoneNumbers = (value: string): string | null =>
  phoneList(value)
    .map(({ canonical, ext }) => (ext === undefined ? canonical : `${canonical}转${ext}`))
    .join('、') || null

/** The printed words of a clause behind its label; null where the form was not filled in. */
function words(source: string): string | null {
  const text = LINK.test(source) ? clause(source.replace(LINK, '')) : ''
  return text === '' || PLACEHOLDER.test(text) ? null : text
}

/** Readers of a value from its folded text, and for words from its printed characters. */
const READ: Readonly<Record<ContactField, (value: string, source: string) => string | null>> = {
  address: (_, source) => words(source),
  postcode: (value) => postcode(value.replace(LINK, ''))?.canonical ?? null,
  phone: (value) => phoneNumbers(value.replace(LINK, '')),
  email: (value) => email(value.replace(LINK, '')),
  unit: (_, source) => words(source),
  fax: (value) => phoneNumbers(value.replace(LINK, '')),
}

/** A value and the printed words that state it. */
interface Told {
  readonly value: string
  readonly words: string
}

type Fields = Partial<Record<ContactField, Told>>

/** Values of the labelled fields of one paragraph; the first readable one of each counts. */
function fieldsOf({ folded, source }: FoldedWithSource): Fields {
  const fields: Fields = {}
  const labels = [...folded.matchAll(LABEL)]
  labels.forEach((label, index) => {
    const field = LABELS[label.slice(1).findIndex((group) => group !== undefined)]![0]
    if (field === 'other' || fields[field] !== undefined) return
    const [from, to] = [label.index + label[0].length, labels[index + 1]?.index]
    const value = READ[field](folded.slice(from, to), source.slice(from, to))
    if (value !== null) fields[field] = { value, words: clause(source.slice(label.index, to)) }
  })
  const unit = fields.unit ?? askedUnit(folded)
  return unit === null ? fields : { ...fields, unit }
}

/** The organisation that the folded text asks to turn to; null for 我单位 and the like. */
function askedUnit(folded: string): Told | null {
  const [words = '', named, called] = ASK.exec(folded) ?? []
  const name = named ?? called
  return name !== undefined && isAgencyName(name) ? { value: name, words } : null
}

/** The paragraphs of the body that invite questions, and the lines of fields right below them. */
function invitations(body: readonly LocatedText[]): LocatedText[] {
  let below = false
  return body.filter(({ text }) => {
    const { folded } = withSource(text)
    below = INVITES.test(folded) || (below && FIELD_LINE.test(folded))
    return below
  })
}

/**
 * Where the report says its readers can ask: in any paragraph of `preamble`, and in those of `body` that invite questions
 * about it; in reading order. Phone, fax, postcode and e-mail in their usual form, words without white space. A value of no
 * known shape is no statement.
 */
export const contactStatements = (
  preamble: readonly LocatedText[],
  body: readonly LocatedText[],
): (Statement<string> & { readonly field: ContactField })[] =>
  [...preamble, ...invitations(body)].flatMap((paragraph) =>
    Object.entries(fieldsOf(withSource(paragraph.text))).map(([field, { value, words }]) => ({
      field: field as ContactField,
      ...stated(value, paragraph, words),
    })),
  )

/** The first value that is stated of each field; null for one that is not. */
export function contactFrom(statements: ReturnType<typeof contactStatements>): Contact {
  const first = (field: ContactField): string | null => statements.find((one) => one.field === field)?.value ?? null
  return {
    address: first('address'),
    postcode: first('postcode'),
    phone: first('phone'),
    email: first('email'),
    unit: first('unit'),
    fax: first('fax'),
  }
}
