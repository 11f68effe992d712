import { type CellRange, crosswalk, relations } from '../forms/official/crosswalk.js'
import { officialForms as forms } from '../forms/official-book.js'
import type { DatasetTable, Field, Value } from './dataset-table.js'
import { questions } from './questions.js'
import { codebook, codebookRows } from './tables/codebook.js'

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

function variableRows(): Value[][] {
  const at = shown.map((name) => codebook.fields.findIndex((field) => field.name === name))
  return codebookRows().map((row) => at.map((index) => row[index]!))
}

const relationWords: Readonly<Record<(typeof relations)[number], string>> = {
  same: 'both forms ask for the same quantity: one series',
  split: 'one cell of 2019 is several of 2021: one series, sum them',
  close: 'counted alike, not the same: two series',
  related: 'about the same matter, not comparable: two series',
  different: 'another quantity in the same place: two series',
  dropped: 'only the form of 2019 asks for it',
  added: 'only the form of 2021 asks for it: no figure before, and no zero',
}

/** A range as the ids of its cells are written; * is all of them. */
const rangeWords = (range: CellRange | null): Value =>
  range && `\`${[range.table, range.rows?.join(', ') ?? '*', range.columns?.join(', ') ?? '*'].join('/')}\``

const crossingRows = (): Value[][] =>
  crosswalk.map(({ relation, F2019, F2021, note }) => [
    relation,
    rangeWords(F2019),
    rangeWords(F2021),
    [note.zh, note.en].filter(Boolean).join('<br>'),
  ])

/** The text of `codebook.md`: ids, states, breaks, every field and every variable. */
export const codebookPage = (tables: readonly DatasetTable<never>[]): string => `# Codebook

Forms: ${forms.map(({ id, basis }) => `${id} (${basis})`).join(', ')}.

## Ids

\`report_id\` is region code, year and the first twelve digits of the file's SHA-256 (\`320800-2024-1f3a9c2b4d5e\`; \`000000\` and
\`0000\` where they are unknown); of files with the same bytes each but the first has \`.\` and eight digits of the hash of its path
behind it. \`variable\` is table/row/column, as in the JSON of a report; \`obs_id\` is \`report_id:variable\`. \`finding_id\` and
\`figure_id\` end in a hash of what is said. No id counts anything: they stay when other reports are added.

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

${markdownTable(['crosswalk', 'form of 2019', 'form of 2021', 'what changes'], crossingRows())}

Of several lines about a cell the first holds.

## Questions that the loaders answer

${questions.map(({ name, asks }) => `- \`${name}\`: ${asks.zh} ${asks.en}`).join('\n')}

## Tables

${tables.map(fieldsOf).join('\n\n')}

${fieldsOf(codebook)}

## Variables

${markdownTable(shown, variableRows())}
`
