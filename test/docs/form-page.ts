import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { formSchema } from '../../src/forms/form-schema.js'
import { fieldTable, type Schema, schemaFields } from './schema-fields.js'

const example = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'docs', 'examples', 'own-form.mjs')

/** The text of `docs/form.md`: every field of a form, from the schema that `formBook` checks forms with. */
export const formPage = (): string => `# A form, field by field

Made from the schema that \`formBook\` checks forms with; a test says when it is stale.

A form is plain data: sections, tables with their rows and columns, and the sums between them. Everything else derives from it: how
tables are recognised and matched, the schema of a report, the checks, the columns of a dataset, the review pages. Labels are
matched to what is printed; ids name the cells in all that is written. \`formBook\` takes some forms together, and throws
\`UsageError\` with the place of a mistake. \`extractReport\` and \`extractFolder\` take the book as \`forms\`; where it is left out, the
forms are the official ones ([codebook.md](codebook.md)).

\`\`\`js
${readFileSync(example, 'utf8').trimEnd()}
\`\`\`

${fieldTable(schemaFields(z.toJSONSchema(formSchema, { io: 'input' }) as Schema).fields())}
`
