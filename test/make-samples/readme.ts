import { extensionOf, type SampleCase } from './cases/sample-case.js'

/** The table of samples for samples/README.md. */
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
`
}
