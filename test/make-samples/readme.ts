import { extensionOf, type SampleCase } from './cases/sample-case.js'
import { coverage } from './coverage.js'

/** The table of samples for samples/README.md, and which PDF has which difficulty in which form. */
export function readme(cases: readonly SampleCase[]): string {
  const rows = cases.map(
    ({ slug, draft, producer, hard }) =>
      `| [${slug}](${slug}) | ${extensionOf(slug)} | ${draft.form.id} | ${producer} | ${hard} |`,
  )
  return `# Sample reports

Reports of agencies that do not exist, with random figures that satisfy the sums of the official form unless a row below
says otherwise, one difficulty each. \`report.*\` is the file, \`truth.json\` what it prints, cell by cell (\`null\`: printed
blank; \`lost\`: rows of which the print lost a figure; sections with their length, first and last words).
\`test/make-samples\` made them; nobody needs to run it to test or to use them.

| sample | format | form | producer | what is hard |
|---|---|---|---|---|
${rows.join('\n')}

## What covers what

Difficulties of PDFs and the samples that have them, in either form; both engines read every one of them.
${Object.entries(coverage)
  .map(([group, items]) => `\n### ${group}\n\n${coverageTable(items, cases)}`)
  .join('\n')}
`
}

/** Throws an Error for a sample that there is not. */
function coverageTable(items: Readonly<Record<string, readonly string[]>>, cases: readonly SampleCase[]): string {
  const formOf = (slug: string): string => {
    const found = cases.find((sample) => sample.slug === slug)
    if (!found) throw new Error(`coverage names ${slug}, which is no sample`)
    return found.draft.form.id
  }
  const links = (slugs: readonly string[], form: string): string =>
    slugs
      .filter((slug) => formOf(slug) === form)
      .map((slug) => `[${slug}](${slug})`)
      .join(', ') || '—'
  const rows = Object.entries(items).map(
    ([item, slugs]) => `| ${item} | ${links(slugs, 'F2019')} | ${links(slugs, 'F2021')} |`,
  )
  return `| difficulty | F2019 | F2021 |\n|---|---|---|\n${rows.join('\n')}`
}
