import { englishOf } from '../../forms/english-of.js'
import { relations } from '../../forms/form.js'
import type { FormBook } from '../../forms/form-book.js'
import { perObject } from '../../forms/per-object.js'
import { type DatasetTable, datasetTable, flag, text, whole } from '../dataset-table.js'
import { rulesByVariable } from '../rules-by-variable.js'
import { leafLabel, type Variable, variablesOf } from '../variables-of.js'

const WITHIN = ' › '
const measures: readonly Variable['measure'][] = ['count', 'change', 'money']

const inChinese = (path: readonly string[]): string => path.join(WITHIN)

/** The codebook of a book. It needs no report: it is what the forms ask for. */
export const codebookOf = perObject((book: FormBook): DatasetTable<readonly Variable[]> => {
  const inEnglish = (text: string): string => englishOf(text, book)
  const translated = (path: readonly string[]): string => path.map(inEnglish).join(WITHIN)
  return datasetTable<readonly Variable[], Variable>({
    name: 'codebook',
    title: 'Codebook',
    describes: 'One row for each variable: a cell of an official table, over all forms',
    key: ['variable'],
    refers: {},
    each: (all) => all,
    fields: [
      text('variable', 'table/row/column', ({ id }) => id, { required: true }),
      text('label_zh', 'Official labels of row and column', (variable) => leafLabel(variable), {
        required: true,
      }),
      text('label_en', 'The same in English', (variable) => leafLabel(variable, inEnglish), { required: true }),
      text('unit', 'Unit of its values; null where the cell has to say it', ({ unit }) => unit),
      text('measure', 'count, change (with its sign) or money', ({ measure }) => measure, {
        required: true,
        options: measures,
      }),
      flag('is_total', 'Whether the form has it as the sum of other cells', ({ isTotal }) => isTotal),
      whole('section', 'Section of the report', ({ section }) => section, { required: true }),
      text('table_id', 'Id of the table', ({ table }) => table, { required: true }),
      text('table_zh', 'Official title of the table', ({ title }) => title, { required: true }),
      text('table_en', 'The same in English', ({ title }) => inEnglish(title), { required: true }),
      text('row_id', 'Id of the row', ({ row }) => row, { required: true }),
      text(
        'row_zh',
        'The row below its groups; null where the form prints no label',
        ({ rowPath }) => inChinese(rowPath) || null,
      ),
      text('row_en', 'The same in English', ({ rowPath }) => translated(rowPath) || null),
      text('column_id', 'Id of the column', ({ column }) => column, { required: true }),
      text('column_zh', 'The column below its spanners', ({ columnPath }) => inChinese(columnPath), { required: true }),
      text('column_en', 'The same in English', ({ columnPath }) => translated(columnPath), { required: true }),
      text('forms', 'The forms that have it, separated by spaces', ({ forms }) => forms.join(' '), { required: true }),
      text('series', 'The variable whose name its series bears over the forms', ({ series }) => series, {
        required: true,
      }),
      text('crosswalk', 'How it is related to other forms', ({ crosswalk }) => crosswalk.relation, {
        required: true,
        options: relations,
      }),
      text(
        'counterparts',
        'What of another form it is set against, separated by spaces',
        ({ counterparts }) => counterparts.join(' ') || null,
      ),
      text('break_zh', 'What changes between the forms', ({ crosswalk }) => crosswalk.note.zh || null),
      text('break_en', 'The same in English', ({ crosswalk }) => crosswalk.note.en || null),
      text(
        'rules',
        'Ids of the rules that compare it, separated by spaces; those about a table as a whole are not named',
        ({ id }) => rulesByVariable(book).get(id)?.join(' ') ?? null,
      ),
    ],
  })
})

/** The rows of the codebook of a book. */
export const codebookRows = (book: FormBook) => codebookOf(book).rowsOf(variablesOf(book))
