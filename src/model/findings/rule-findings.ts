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
      en: '{where} reads “{raw}”; {expected} is suspected: it is the only cell that {rules}, which fail, share, and the same change mends them all.',
    },
    explains: 'One cell of a row and a column that fail by the same difference explains both; nothing was corrected.',
  },
  'columns-doubtful': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '{table}“{label}”一行虽能合计，但表中多数行不合，该行各数也可能错栏。',
      en: 'The row “{label}” in {table} adds up, but most rows of the table do not; its figures may stand in wrong columns too.',
    },
    explains: 'A row adds up in a table most of whose rows do not, so that it may do so by chance.',
  },
  'parts-blank': {
    severity: 'error',
    about: 'document',
    message: {
      zh: '{where}印为 {actual}，而同行各栏全部空白，总计没有来源（{rule}）。',
      en: '{where} reads {actual}, but all other cells of the row are blank ({rule}).',
    },
    explains: 'A total is printed and none of its parts.',
  },
  'total-blank': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '{table}有 {count} 行填了数字而总计空白：{rows}。可由同行各栏相加得出，未作印出数字处理（{rule}）。',
      en: '{table} leaves the total blank in {count} rows with figures: {rows}. The sum can be worked out; it is not taken as printed ({rule}).',
    },
    explains: 'Rows print figures and no total; what it would be stands in `inferred` where the sums leave one value.',
  },
  'group-blank': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '“{group}”一组各栏全部空白，未当作零（{rule}）。',
      en: 'All cells under “{group}” are blank; they were not taken for zeros ({rule}).',
    },
    explains: 'A group of table 4 is blank as a whole.',
  },
  'cells-blank': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '{table} {total} 个单元格中有 {count} 个没有数字（{kinds}），照空白保留，未当作零（{rule}）。',
      en: '{count} of the {total} cells of {table} hold no number ({kinds}); they stay blank and were not taken for zeros ({rule}).',
    },
    explains: 'How many cells of a table are blank, and how: nothing, a dash, a slash or 无.',
  },
  'table-empty': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '{table}的单元格全部空白：没有填报，不等于零（{rule}）。',
      en: 'All cells of {table} are blank: it was not filled in, which is not zero ({rule}).',
    },
    explains: 'A whole table without a figure.',
  },
  'not-a-count': {
    severity: 'error',
    about: 'document',
    message: {
      zh: '{where}印为“{raw}”，此处应为非负整数（{rule}）。',
      en: '{where} reads “{raw}”, where a whole number not below zero belongs ({rule}).',
    },
    explains: 'A count is printed as a negative number or with decimals.',
  },
  'not-a-change': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '{where}印为“{raw}”，此处应为整数，可带正负号（{rule}）。',
      en: '{where} reads “{raw}”, where a whole number with or without a sign belongs ({rule}).',
    },
    explains: 'A change against the year before is printed with decimals or with a doubled sign.',
  },
  'count-with-sign': {
    severity: 'warning',
    about: 'document',
    message: {
      zh: '{where}印为“{raw}”，此栏是数量，不应带符号，可能是“本年增/减”的数字错了一栏（{rule}）。',
      en: '{where} reads “{raw}”; a number of items bears no sign, so the change may have slipped one column ({rule}).',
    },
    explains: 'A signed number stands in a column of counts beside the column of changes.',
  },
  'relation-broken': {
    severity: 'warning',
    about: 'document',
    message: {
      zh: '{left} {actual}，{relation}{right} {expected}。{why}（{rule}）。',
      en: '{left} {actual}, which is {relation} {right} {expected}. {why} ({rule}).',
    },
    explains: 'Two printed figures stand in an order that their meaning does not allow.',
  },
  'amount-implausible': {
    severity: 'warning',
    about: 'document',
    message: {
      zh: '{where}印为“{raw}”，单位是万元，合 {yuan} 亿元，可能误以元填报（{rule}）。',
      en: '{where} reads “{raw}” in units of 10,000 yuan; it may have been filled in in yuan ({rule}).',
    },
    explains: 'An amount is out of proportion in the unit of its column.',
  },
  'competence-doubtful': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '{where}印为 {actual}，而{agency}{why}（{rule}）。',
      en: '{where} reads {actual}, but {agency} {why} ({rule}).',
    },
    explains: 'A figure for something that an organ of this kind does not do.',
  },
  'prose-mismatch': {
    severity: 'warning',
    about: 'document',
    message: {
      zh: '正文“{quote}”说的是 {stated}，而表中{cells} {expected}，{difference}（{rule}）。',
      en: 'The text (“{quote}”) says {stated}, but in the tables {cells} {expected}: {difference} ({rule}).',
    },
    explains:
      'A figure of the prose differs from the cells of the tables that it speaks of; both may be right in another scope.',
  },
  'prose-contradicted': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '正文称“{quote}”，而表中{cells}（{rule}）。',
      en: 'The text says “{quote}”, but in the tables {cells} ({rule}).',
    },
    explains: 'A statement of the prose (none received, all upheld) does not fit the tables.',
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
    explains: 'A stated percentage does not follow from the figures it rests on.',
  },
  'unit-slip': {
    severity: 'warning',
    about: 'document',
    message: {
      zh: '正文“{quote}”中的 {raw} 大得不合常理，可能多写了“万”（{rule}）。',
      en: 'In the text (“{quote}”) {raw} is out of all proportion; the 万 (ten thousand) may be one too many ({rule}).',
    },
    explains: 'A quantity in 万 whose parts are not, or that is beyond all proportion.',
  },
  'year-mismatch': {
    severity: 'warning',
    about: 'document',
    message: {
      zh: '{stated}，与报告年度 {year} 年不符（{rule}）。',
      en: '{stated}, which does not fit the year {year} of the report ({rule}).',
    },
    explains: 'The year of the title and the period of the figures do not agree; copied text often shows so.',
  },
  'form-superseded': {
    severity: 'warning',
    about: 'document',
    message: {
      zh: '{year} 年度的报告仍用 {form} 的表式，该表式自 2021 年度起已由国办公开办函〔2021〕30号取代（{rule}）。',
      en: 'The report for {year} uses form {form}, which 国办公开办函〔2021〕30号 replaced from the reports for 2021 on ({rule}).',
    },
    explains: 'The tables follow a form that was no longer in force for the year.',
  },
  'sections-incomplete': {
    severity: 'warning',
    about: 'document',
    message: {
      zh: '六个部分中未找到：{sections}（{rule}）。',
      en: 'Of the six sections these were not found: {sections} ({rule}).',
    },
    explains: 'The six prescribed sections are not all there.',
  },
  'section-empty': {
    severity: 'warning',
    about: 'document',
    message: {
      zh: '“{heading}”部分没有内容，按条例应写明主要问题和改进情况（{rule}）。',
      en: 'The section “{heading}” says nothing; the regulation asks for problems and improvements ({rule}).',
    },
    explains: 'The section on problems and improvements is empty or says 无.',
  },
  'supervision-unmentioned': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '政府的年度报告应写明工作考核、社会评议和责任追究情况，第一部分未提到：{topics}（{rule}）。',
      en: 'The report of a government covers appraisal, public review and accountability; section one does not mention: {topics} ({rule}).',
    },
    explains: 'A government report leaves out what art. 50 of the regulation asks of governments.',
  },
  'fee-unmentioned': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '第六部分未写明信息处理费收取情况，未收取也应写明（{rule}）。',
      en: 'Section six does not say what processing fees were charged; none charged is to be said too ({rule}).',
    },
    explains: 'The 2021 form has the processing fee reported in section six.',
  },
  'fee-off-scale': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '信息处理费 {actual} 元不是 10 元的倍数，与收费标准不合（{rule}）。',
      en: 'A processing fee of {actual} yuan is no multiple of ten, as the tariff would give ({rule}).',
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
