import type { DatasetTable, FieldType } from '../dataset-table.js'
import type { Question } from '../questions-of.js'
import { indented } from './indented.js'

/** What a column becomes; whole numbers too are numeric, as R's integers end at two thousand million. */
const classes: Readonly<Record<FieldType, string>> = {
  string: 'character',
  integer: 'numeric',
  number: 'numeric',
  boolean: 'logical',
  date: 'Date',
}

const reading = ({ name, fields }: DatasetTable<never>, folder: string): string =>
  `${name} <- read('${folder}${name}.csv', c(${fields.map(({ name: field, type }) => `${field} = '${classes[type]}'`).join(', ')}))`

/** The text of `load.R`: a data frame for each table, and a function for each question; base R alone. */
export const loadR = (
  tables: readonly DatasetTable<never>[],
  codebook: DatasetTable<never>,
  questions: readonly Question[],
): string => `# R 4.0 or newer, nothing but base R, in the folder of the dataset:
#   source('load.R', encoding = 'UTF-8')
# Rscript load.R answers the questions below.

# only an empty field is missing: 'NA' and '-' are texts, and codes keep their zeros
read <- function(name, classes) {
  read.csv(name, colClasses = classes, na.strings = '', encoding = 'UTF-8', check.names = FALSE)
}

${tables.map((table) => reading(table, 'data/')).join('\n')}
${reading(codebook, '')}

answers <- list()

${questions
  .map(
    ({ name, asks, r }) => `# ${asks.zh}
# ${asks.en}
answers$${name} <- function() {
${indented(r, 2)}
}
`,
  )
  .join('\n')}
if (sys.nframe() == 0L) {
  for (name in names(answers)) {
    cat(name, '\\n')
    print(answers[[name]](), row.names = FALSE)
  }
}
`
