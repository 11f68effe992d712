import type { FindingKind } from './finding-kind.js'

/** What can be odd about the document as printed, its sums and prose apart. A code, once published, stays. */
export const documentFindings = {
  'row-of-another-form': {
    severity: 'warning',
    about: 'document',
    message: {
      zh: '“{label}”属于 {form} 的表式，与本报告其余各表不同，按其原样保留。',
      en: '“{label}” belongs to form {form}, but the rest of the report follows another form. It is kept as printed.',
    },
    explains: 'The report prints a row or column of an official form that it does not follow; it keeps its own id.',
  },
  'template-empty': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '官方表格均未填写，也未写明机关名称：这是一份空白模板，不代表任何机关的年报。',
      en: 'The official tables have no figures and no agency is named. This is an empty template, not the report of an agency.',
    },
    explains: 'The document is an empty template of the form; it does not count as the report of an agency.',
  },
  'other-tables': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '文中另有一套官方表格（{caption}），不是本报告本年的数字，另列于 otherTables。',
      en: 'The document prints another set of the official tables ({caption}); it stands in `otherTables`.',
    },
    explains:
      'Another set of the tables, for a region, another year, or not filled in, stands beside those of the report.',
  },
  'tables-twice': {
    severity: 'warning',
    about: 'document',
    message: {
      zh: '文中有两套官方表格，标题未说明哪一套是本报告的；已取在前的一套，另一套（{caption}）列于 otherTables，请核对。',
      en: 'The document prints two sets of the official tables and does not say which one is its own; the first was taken, the other ({caption}) stands in `otherTables`.',
    },
    explains: 'Two sets of the tables differ, and no caption tells which one is meant.',
  },
  'extra-row': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '{table}中的“{label}”一行不在官方表式之内，未计入各表。',
      en: 'The row “{label}” in {table} is in no official form; it is left out of the tables.',
    },
    explains: 'An official table has a row that no form has; only `grids` holds it.',
  },
  'repeated-row': {
    severity: 'warning',
    about: 'document',
    message: {
      zh: '“{label}”一行出现不止一次而数字不同，取第一次出现的数字。',
      en: 'The row “{label}” is printed more than once with different figures; the first was read.',
    },
    explains: 'A row of the form is printed twice with different figures.',
  },
  'grid-gap': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '一张表格在第 {row} 行第 {column} 列没有单元格。',
      en: 'A table has no cell at row {row}, column {column}.',
    },
    explains: 'The table has a gap: no cell at this row and column. Missing figures are reported separately.',
  },
  'span-clamped': {
    severity: 'info',
    about: 'document',
    message: {
      zh: '表格中有 {count} 个跨行或跨列数（最大 {span}）超出限度，已按浏览器的规则截断。',
      en: 'The table has {count} spans over the limit (up to {span}); they were cut as in browsers.',
    },
    explains: 'A row or column span was cut to the limit of browsers; one finding for each table.',
  },
  'fields-disagree': {
    severity: 'warning',
    about: 'document',
    message: {
      zh: '{field}前后不一：{firstWhere}为“{first}”，{secondWhere}为“{second}”。',
      en: 'The {field} is stated in two ways: “{first}” ({firstWhere}) and “{second}” ({secondWhere}).',
    },
    explains: 'Two statements about who reports, or about when the report was published, contradict each other.',
  },
} as const satisfies Record<string, FindingKind>
