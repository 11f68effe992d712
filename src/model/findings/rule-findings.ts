import type { FindingKind } from './finding-kind.js'

/** What the rules within one report find in the printed tables and prose. A code, once published, stays. */
export const ruleFindings = {
  'sum-mismatch': {
    severity: 'error',
    about: 'document',
    message: {
      zh: '{right} {actual}，而{left} {expected}，{difference}。{why}（{rule}）。',
      en: '{right} {actual}, but {left} {expected}: {difference}. {why} ({rule}).',
    },
    explains: 'Printed figures contradict a sum that the form prescribes.',
  },
  'suspect-cell': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '{where}印为“{raw}”，疑应为 {expected}：它是不合的 {rules} 唯一的共同单元格，改动同一差数后各式都合。',
      en: '{where} reads “{raw}” and may be meant as {expected}. It is the only cell that the failed sums {rules} share, and with that value all of them hold.',
    },
    explains:
      'A row and a column fail by the same difference, and the one cell that they share explains both. Nothing was corrected.',
  },
  'columns-doubtful': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '{table}“{label}”一行虽能合计，但表中多数行不合，该行各数也可能错栏。',
      en: 'The row “{label}” in {table} adds up, but most rows of the table do not. Its figures may be in the wrong columns too.',
    },
    explains: 'Most rows of a table do not add up; a row that does may do so by chance.',
  },
  'parts-blank': {
    severity: 'error',
    about: 'document',
    message: {
      zh: '{where}印为 {actual}，而同行各栏全部空白，总计没有来源（{rule}）。',
      en: '{where} reads {actual}, but all other cells of the row are blank ({rule}).',
    },
    explains: 'A total is printed, but none of its parts.',
  },
  'total-blank': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '{table}有 {count} 行填了数字而总计空白：{rows}。可由同行各栏相加得出，未作印出数字处理（{rule}）。',
      en: '{table} leaves the total blank in {count} rows with figures: {rows}. The total can be calculated, but it was not printed ({rule}).',
    },
    explains: 'Rows print figures but no total; `inferred` has the total where the sums allow only one value.',
  },
  'group-blank': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '“{group}”一组各栏全部空白，未当作零（{rule}）。',
      en: 'All cells under “{group}” are blank. Blank is not read as zero ({rule}).',
    },
    explains: 'All cells of a group of table 4 are blank.',
  },
  'cells-blank': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '{table} {total} 个单元格中有 {count} 个没有数字（{kinds}），照空白保留，未当作零（{rule}）。',
      en: '{count} of the {total} cells of {table} hold no number ({kinds}). They stay blank; blank is not read as zero ({rule}).',
    },
    explains: 'How many cells of a table are blank, and how: nothing, a dash, a slash or 无.',
  },
  'table-empty': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '{table}的单元格全部空白：没有填报，不等于零（{rule}）。',
      en: 'All cells of {table} are blank. Blank is not read as zero ({rule}).',
    },
    explains: 'A whole table has no figure.',
  },
  'not-a-count': {
    severity: 'error',
    about: 'document',
    message: {
      zh: '{where}印为“{raw}”，此处应为非负整数（{rule}）。',
      en: '{where} reads “{raw}”, but should be a whole number, zero or more ({rule}).',
    },
    explains: 'A count is negative or has decimals.',
  },
  'not-a-change': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '{where}印为“{raw}”，此处应为整数，可带正负号（{rule}）。',
      en: '{where} reads “{raw}”, but should be a whole number, with or without a sign ({rule}).',
    },
    explains: 'A change from the previous year has decimals or two signs.',
  },
  'count-with-sign': {
    severity: 'warning',
    about: 'document',
    message: {
      zh: '{where}印为“{raw}”，此栏是数量，不应带符号，可能是“本年增/减”的数字错了一栏（{rule}）。',
      en: '{where} reads “{raw}”. A number of items has no sign; this may be the change, printed one column too far ({rule}).',
    },
    explains: 'A column of counts, next to the column of changes, has a number with a sign.',
  },
  'relation-broken': {
    severity: 'warning',
    about: 'document',
    message: {
      zh: '{left} {actual}，{relation}{right} {expected}。{why}（{rule}）。',
      en: '{left} {actual}, which is {relation} {right} {expected}. {why} ({rule}).',
    },
    explains: 'A figure is larger than it can be, e.g. more issued this year than in force.',
  },
  'amount-implausible': {
    severity: 'warning',
    about: 'document',
    message: {
      zh: '{where}印为“{raw}”，单位是万元，合 {yuan} 亿元，可能误以元填报（{rule}）。',
      en: '{where} reads “{raw}” in units of 10,000 yuan. It may have been entered in yuan ({rule}).',
    },
    explains: 'An amount is implausibly large in the unit of its column.',
  },
  'competence-doubtful': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '{where}印为 {actual}，而{agency}{why}（{rule}）。',
      en: '{where} reads {actual}, but {agency} {why} ({rule}).',
    },
    explains: 'A non-zero figure for a power this type of agency does not have.',
  },
  'prose-mismatch': {
    severity: 'warning',
    about: 'document',
    message: {
      zh: '正文“{quote}”说的是 {stated}，而表中{cells} {expected}，{difference}（{rule}）。',
      en: 'The text (“{quote}”) says {stated}, but in the tables {cells} {expected}: {difference} ({rule}).',
    },
    explains:
      'A figure of the text differs from the cells of the tables that it speaks of; the two may have different scopes.',
  },
  'prose-contradicted': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '正文称“{quote}”，而表中{cells}（{rule}）。',
      en: 'The text says “{quote}”, but in the tables {cells} ({rule}).',
    },
    explains: 'A statement of the text (none received, all upheld) contradicts the tables.',
  },
  'parts-off': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '正文“{quote}”称共 {actual}，所列各项之和为 {expected}，{difference}（{rule}）。',
      en: 'The text (“{quote}”) gives {actual} in all, but its parts add up to {expected}: {difference} ({rule}).',
    },
    explains: 'The parts that a sentence lists do not add up to the whole it states.',
  },
  'percent-off': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '正文“{quote}”称 {stated}%，按其所举数字应为 {expected}%（{rule}）。',
      en: 'The text (“{quote}”) says {stated}%, but its figures give {expected}% ({rule}).',
    },
    explains: 'A stated percentage does not follow from its figures.',
  },
  'unit-slip': {
    severity: 'warning',
    about: 'document',
    message: {
      zh: '正文“{quote}”中的 {raw} 大得不合常理，可能多写了“万”（{rule}）。',
      en: 'In the text (“{quote}”), {raw} is implausibly large; the 万 (ten thousand) may be a mistake ({rule}).',
    },
    explains: 'A quantity is in 万 (ten thousand) but its parts are not, or it is implausibly large.',
  },
  'year-mismatch': {
    severity: 'warning',
    about: 'document',
    message: {
      zh: '{stated}，与报告年度 {year} 年不符（{rule}）。',
      en: '{stated}, which does not match the year {year} of the report ({rule}).',
    },
    explains: 'The year of the title and the period of the figures differ, often because text was copied.',
  },
  'form-superseded': {
    severity: 'warning',
    about: 'document',
    message: {
      zh: '{year} 年度的报告仍用 {form} 的表式，该表式自 2021 年度起已由国办公开办函〔2021〕30号取代（{rule}）。',
      en: 'The report for {year} uses form {form}. 国办公开办函〔2021〕30号 replaced this form, starting with the reports for 2021 ({rule}).',
    },
    explains: 'The tables follow a form that was no longer in force for the year.',
  },
  'sections-incomplete': {
    severity: 'warning',
    about: 'document',
    message: {
      zh: '六个部分中未找到：{sections}（{rule}）。',
      en: 'These of the six sections were not found: {sections} ({rule}).',
    },
    explains: 'One or more of the six prescribed sections are missing.',
  },
  'section-empty': {
    severity: 'warning',
    about: 'document',
    message: {
      zh: '“{heading}”部分没有内容，按条例应写明主要问题和改进情况（{rule}）。',
      en: 'The section “{heading}” is empty; the regulation requires problems and improvements ({rule}).',
    },
    explains: 'The section on problems and improvements is empty or says 无.',
  },
  'supervision-unmentioned': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '政府的年度报告应写明工作考核、社会评议和责任追究情况，第一部分未提到：{topics}（{rule}）。',
      en: 'Section one does not mention: {topics}. The report of a government covers appraisal, public review and accountability ({rule}).',
    },
    explains: 'The report of a government leaves out something that art. 50 of the regulation requires.',
  },
  'fee-unmentioned': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '第六部分未写明信息处理费收取情况，未收取也应写明（{rule}）。',
      en: 'Section six must state the processing fees charged, even if there were none ({rule}).',
    },
    explains: 'The 2021 form requires the processing fees in section six.',
  },
  'fee-off-scale': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '信息处理费 {actual} 元不是 10 元的倍数，与收费标准不合（{rule}）。',
      en: 'A processing fee of {actual} yuan is not a multiple of ten; the tariff only gives multiples of ten ({rule}).',
    },
    explains: 'The processing fee cannot come from the tariff of 国办函〔2020〕109号.',
  },
  'fee-parts-off': {
    severity: 'warning',
    about: 'document',
    message: {
      zh: '信息处理费各项{what}之和为 {expected}，而正文称共 {actual}，{difference}（{rule}）。',
      en: 'The {what} of the processing fees listed add up to {expected}, but the text gives {actual} in all: {difference} ({rule}).',
    },
    explains: 'Itemised processing fees do not add up to what is stated.',
  },
  'published-late': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '发布日期为 {published}，晚于法定期限 {deadline}（{rule}）。',
      en: 'Published on {published}, after the legal deadline of {deadline} ({rule}).',
    },
    explains: 'Departments publish by 31 January, governments by 31 March (政府信息公开条例 art. 49).',
  },
} as const satisfies Record<string, FindingKind>
