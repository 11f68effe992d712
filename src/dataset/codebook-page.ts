import { crosswalksOf, type FormRange } from '../forms/crosswalk.js'
import { type Relation, relations } from '../forms/form.js'
import type { FormBook } from '../forms/form-book.js'
import type { DatasetTable, Field, Value } from './dataset-table.js'
import { questionsOf } from './questions-of.js'
import { codebookOf, codebookRows } from './tables/codebook-of.js'
import { tablesOf } from './tables/index.js'

const cellText = (value: Value): string => String(value ?? '').replace(/\|/g, '\\|')

const markdownTable = (header: readonly string[], rows: readonly (readonly Value[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((row) => `| ${row.map(cellText).join(' | ')} |`).join('\n')

const fieldRows = (fields: readonly Field[]): Value[][] =>
  fields.map(({ name, type, describes, options }) => [
    `\`${name}\``,
    type,
    options && options.length <= 12 ? `${describes}: ${options.join(', ')}` : describes,
  ])

const fieldsOf = ({ name, describes, fields, key }: DatasetTable<never>): string => `### ${name}

${describes}.${key.length > 0 ? ` Key: ${key.map((field) => `\`${field}\``).join(', ')}.` : ''}

${markdownTable(['field', 'type', 'what it says'], fieldRows(fields))}`

/** What of the codebook a page has room for; the file has all of it. */
const shown = ['variable', 'label_zh', 'label_en', 'unit', 'forms', 'crosswalk', 'series', 'rules'] as const

function variableRows(book: FormBook): Value[][] {
  const { fields } = codebookOf(book)
  const at = shown.map((name) => fields.findIndex((field) => field.name === name))
  return codebookRows(book).map((row) => at.map((index) => row[index]!))
}

const relationWords: Readonly<Record<Relation, string>> = {
  same: 'all forms that have it ask for the same quantity: one series',
  split: 'one cell of the earlier form is several of the later: one series, sum them',
  close: 'counted alike, not the same: two series',
  related: 'about the same matter, not comparable: two series',
  different: 'another quantity in the same place: two series',
  dropped: 'only the earlier form asks for it',
  added: 'only the later form asks for it: no figure before, and no zero',
}

/** A range as the ids of its cells are written, with its form; * is all of them. */
const rangeWords = (side: FormRange | null): Value =>
  side &&
  `${side.form} \`${[side.range.table, side.range.rows?.join(', ') ?? '*', side.range.columns?.join(', ') ?? '*'].join('/')}\``

const crosswalkRows = (book: FormBook): Value[][] =>
  crosswalksOf(book).map(({ relation, from, to, note }) => [
    relation,
    rangeWords(from),
    rangeWords(to),
    [note.zh, note.en].filter(Boolean).join('<br>'),
  ])

/** The text of `codebook.md`: ids, states, breaks, every field and every variable. */
export const codebookPage = (book: FormBook): string => `# Codebook

Forms: ${book.forms.map(({ id, basis }) => (basis === undefined ? id : `${id} (${basis})`)).join(', ')}.

## Ids

\`report_id\` is region code, year and the first twelve digits of the file's SHA-256 (\`320800-2024-1f3a9c2b4d5e\`; \`000000\` and
\`0000\` where they are unknown); of files with the same bytes each but the first has \`.\` and eight digits of the hash of its path
behind it. \`variable\` is table/row/column, as in the JSON of a report; \`obs_id\` is \`report_id:variable\`. \`finding_id\` and
\`figure_id\` end in a hash of what is said. Ids contain no running numbers, so they do not change when reports are added.

## Counting

\`canonical\` marks the one report that counts for an agency and year; count no others. \`is_total\` marks what a form itself adds up:
leave it out of sums. \`value\` is what is printed, also where it contradicts other figures: \`flagged\` and \`flagged_by\` say so; what
the sums of the form prove is in \`inferred\`, what a person corrected in \`corrected\`. A headline figure of \`reports\` that is a sum
is empty as soon as one of its parts is not printed.

## States

| state | obs_status | the document … | value |
| --- | --- | --- | --- |
| reported | A | prints a number, 0 included | the number |
| blank | O | has the cell, with nothing, a dash, / or 无 in it | empty |
| missing | L | has no such cell | empty |
| unreadable | U | prints something that is no number for certain | empty; \`candidate\` may tell |
| inferred | I | lost the figure; the sums leave one value | empty; \`inferred\` has it |
| (panels only) | M | follows a form that does not ask for the cell | empty |

## Breaks

${markdownTable(
  ['crosswalk', 'what it means'],
  relations.map((relation) => [relation, relationWords[relation]]),
)}

\`series\` joins what is the same quantity and nothing else; sum \`value\` over it. \`series_break\` marks every variable that is not
\`same\`.

${markdownTable(['crosswalk', 'earlier form', 'later form', 'what changes'], crosswalkRows(book))}

Of several lines about a cell the first holds.

## Questions that the loaders answer

${questionsOf(book)
  .map(({ name, asks }) => `- \`${name}\`: ${asks.zh} ${asks.en}`)
  .join('\n')}

## Tables

${tablesOf(book).map(fieldsOf).join('\n\n')}

${fieldsOf(codebookOf(book))}

## Variables

${markdownTable(shown, variableRows(book))}
`
