import { pairRuleKinds, regionSum } from '../../src/checks/between/index.js'
import { ruleKinds } from '../../src/checks/index.js'
import type { Rule } from '../../src/checks/rule.js'
import { officialBook } from '../../src/forms/official-book.js'
import { archiveFindings } from '../../src/model/findings/archive-findings.js'
import { documentFindings } from '../../src/model/findings/document-findings.js'
import type { FindingKind } from '../../src/model/findings/finding-kind.js'
import { readingFindings } from '../../src/model/findings/reading-findings.js'
import { ruleFindings } from '../../src/model/findings/rule-findings.js'
import { rulesNotEvaluated } from './rules-not-evaluated.js'

const cellText = (text: string): string => text.replace(/\|/g, '\\|')

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((row) => `| ${row.map(cellText).join(' | ')} |`).join('\n')

const findingRows = (kinds: Readonly<Record<string, FindingKind>>): string[][] =>
  Object.entries(kinds).map(([code, { severity, about, message, explains }]) => [
    `\`${code}\``,
    severity,
    about,
    explains,
    `${message.zh}<br>${message.en}`,
  ])

const findingTable = (kinds: Readonly<Record<string, FindingKind>>): string =>
  table(['code', 'severity', 'about', 'when', 'message'], findingRows(kinds))

const ruleTable = (rules: readonly Rule[]): string =>
  table(
    ['rule', 'severity', 'what has to hold'],
    rules.map(({ id, severity, says }) => [`\`${id}\``, severity, says]),
  )

/** The text of `docs/findings.md`: every code of finding and every rule, from the code that raises them. */
export const findingsPage = (): string => `# Findings and rules

Made from the code (\`src/model/findings/*-findings.ts\`, \`src/checks/\`); a test says when it is stale.

A finding says what is wrong, where, what was printed, what was expected, and why. Its \`code\` stays; its \`message\` is
Chinese, or English with \`--lang en\`, official labels stay Chinese; \`values\` hold what fills the message. \`pointer\` names
the cell it is about, \`cells\` all that took part, \`at\` the places in the source. \`about\` says who is wrong: the document
(its printed figures contradict each other), our reading of it (extraction), or several reports between them (archive).
A rule may weigh its finding otherwise than the code does; then the rule's severity stands. Printed figures are never
corrected: a cell that the sums determine carries \`inferred\` and, in \`inferredBy\`, the rules that prove it.

## Findings by the rules, within a report

${findingTable(ruleFindings)}

## Findings about the document

${findingTable(documentFindings)}

## Findings about the reading

${findingTable(readingFindings)}

## Findings between reports

${findingTable(archiveFindings)}

## Rules within a report

Each instance of a rule holds, fails, cannot be assessed (a cell is missing or unreadable, or nothing is printed on one
side), or is derived (it served to infer one of its own cells). Blank cells count as nothing in a sum that has printed
figures; a blank total whose parts print figures is not compared, nor taken for a figure of its own. A rule is applied wherever the
cells are that it is about; sums, relations and rules of prose figures are stated by the forms.

${ruleTable(ruleKinds.flatMap(({ rules }) => rules(officialBook())))}

## Rules between reports

${ruleTable([...pairRuleKinds.flatMap(({ rules }) => rules), regionSum])}

## Rules that are not evaluated

${table(
  ['rules', 'reason'],
  rulesNotEvaluated.map(([rules, reason]) => [rules, reason]),
)}
`
