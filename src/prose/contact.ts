import { email } from '../../normalizers/email.js'
import { phoneList } from '../../normalizers/phone.js'
import { postcode } from '../../normalizers/postcode.js'
import type { Contact } from '../model/report.js'
import { type Aligned, aligned } from './plain.js'

type Field = keyof Contact

/** Labels of contact fields; `other` ones only end the value before them. The longer label stands first. */
const LABELS: readonly (readonly [Field | 'other', string])[] = [
  ['email', `(?:电子)?(?:邮箱|邮件|信箱)(?:地址)?|电邮|[Ee]-?[Mm]ail`],
  [
    'other',
    '(?:网站|网页|网络|下载|查阅|查询)地址|网址|网站|联系人|联系单位|联系部门|单位名称|收件人|(?:办公|受理|工作|接待)时间',
  ],
  ['postcode', '邮政编码|邮编'],
  ['other', '(?:监督|举报|投诉)电话'],
  ['phone', '(?:联系|咨询|办公|服务|值班|固定)*电话(?:号码)?(?:[(（/、和及]传真[)）]?)?|联系方式|致电'],
  ['other', '传真(?:号码|电话)?'],
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

/** Readers of a value from its plain text, and for the address from its printed characters. */
const READ: Readonly<Record<Field, (value: string, source: string) => string | null>> = {
  address: (value, source) => {
    const address = LINK.test(value) ? clause(source.replace(LINK, '')) : ''
    return address === '' || PLACEHOLDER.test(address) ? null : address
  },
  postcode: (value) => postcode(value.replace(LINK, ''))?.canonical ?? null,
  phone: (value) => phoneNumbers(value.replace(LINK, '')),
  email: (value) => email(value.replace(LINK, '')),
}

/** The telephone numbers at the start of the value, joined by 、. */
const phoneNumbers = (value: string): string | null =>
  phoneList(value)
    .map(({ canonical, ext }) => (ext === undefined ? canonical : `${canonical}转${ext}`))
    .join('、') || null

/** Values of the labelled fields of one paragraph; the first readable one of each counts. */
function fieldsOf({ plain, source }: Aligned): Partial<Record<Field, string>> {
  const fields: Partial<Record<Field, string>> = {}
  const labels = [...plain.matchAll(LABEL)]
  labels.forEach((label, index) => {
    const field = LABELS[label.slice(1).findIndex((group) => group !== undefined)]![0]
    if (field === 'other' || fields[field] !== undefined) return
    const [from, to] = [label.index + label[0].length, labels[index + 1]?.index]
    const value = READ[field](plain.slice(from, to), source.slice(from, to))
    if (value !== null) fields[field] = value
  })
  return fields
}

/** The paragraphs of the body that invite questions, and the lines of fields right below them. */
function invitations(body: readonly Aligned[]): Aligned[] {
  let below = false
  return body.filter(({ plain }) => {
    below = INVITES.test(plain) || (below && FIELD_LINE.test(plain))
    return below
  })
}

/**
 * Where the report says its readers can ask: from any paragraph of `preamble`, and from those of `body` that invite
 * questions about it. Phone, postcode and e-mail in their usual form, the address without white space; a field is null
 * where it is not printed or its value has no known shape.
 */
export function statedContact(preamble: readonly string[], body: readonly string[]): Contact {
  const found = [...preamble.map(aligned), ...invitations(body.map(aligned))].map(fieldsOf)
  const first = (field: Field): string | null => found.find((fields) => fields[field] !== undefined)?.[field] ?? null
  return { address: first('address'), postcode: first('postcode'), phone: first('phone'), email: first('email') }
}
