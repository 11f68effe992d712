import { type Limit, limitTable } from '../../src/model/limits.js'

const group = (value: number): string => value.toLocaleString('en-US')

const said: Readonly<Record<string, string>> = {
  'the document': 'the document fails',
  'the further pages': 'the further pages are left out',
  'the page': 'the page is left out',
  'the table': 'the table is left out',
  'what sticks out': 'what sticks out is left out',
  nothing: 'nothing of the report is lost',
}

const row = ([name, { default: value, unit, bounds, leftOut, code, explains }]: [string, Limit]): string =>
  `| \`${name}\` | ${group(value)} ${unit} | ${bounds} | ${said[leftOut]} | ${code ? `\`${code}\`` : ''} | ${explains} |`

/** The text of `docs/limits.md`: every limit, from the table that the readers take them from. */
export const limitsPage = (): string => `# Limits

Made from the code (\`src/model/limits.ts\`); a test says when it is stale.

What a document may ask of the program is bounded, so that no file, hostile or damaged, takes the machine with it. Each limit is far
above what reports have. One that was hit never looks like success: a document that fails for it has status \`failed\` with
the code below; where only a part is left out, the rest is read, a finding \`limit-reached\` (an error about our reading) names
the limit and the page, and the report is \`flawed\`. A span that is cut as browsers cut it is said by \`span-clamped\`.

\`--limit <name>=<n>\` of \`extract\`, \`retry\`, \`scan\` and \`inspect\` sets one, and may be repeated; \`run.json\` names those that were set. From a
program: \`extractReport(path, { limits: { pages: 10000 } })\`. What reading a document may take in time and memory is bounded by
\`extract\` and \`scan\`, which read it in a process of its own; \`inspect\` and the library read it in theirs.

| limit | allowed | of | beyond it | code | why |
| --- | --- | --- | --- | --- | --- |
${Object.entries(limitTable).map(row).join('\n')}
`
