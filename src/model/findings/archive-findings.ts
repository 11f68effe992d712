import type { FindingKind } from './finding-kind.js'

/** What the rules between several reports find. A code, once published, stays. */
export const archiveFindings = {
  'years-disagree': {
    severity: 'warning',
    about: 'archive',
    message: {
      zh: '{left} {expected}，而{right} {actual}，{difference}。{why}（{rule}）。',
      en: '{left} {expected}, but {right} {actual}: {difference}. {why} ({rule}).',
    },
    explains: "Figures do not continue from the previous year's report.",
  },
  'year-jump': {
    severity: 'info',
    about: 'archive',
    message: {
      zh: '{where}由 {before} 变为 {after}，相差十倍以上，可能单位有误或口径改变（{rule}）。',
      en: '{where} went from {before} to {after}, more than tenfold. The unit may be wrong, or the scope may differ ({rule}).',
    },
    explains: 'A figure changed more than tenfold from one year to the next.',
  },
  'pending-lost': {
    severity: 'info',
    about: 'archive',
    message: {
      zh: '{year} 年末尚未审结的行政复议有 {before} 件，下一年总计只有 {after} 件（{rule}）。',
      en: 'At the end of {year}, {before} reviews were pending; the next year has only {after} in all ({rule}).',
    },
    explains: 'Cases that were pending are missing in the next year.',
  },
  'change-stated-otherwise': {
    severity: 'info',
    about: 'archive',
    message: {
      zh: '正文“{quote}”称 {stated}%，按两年表中数字为 {expected}%（{rule}）。',
      en: 'The text (“{quote}”) says {stated}%, but the tables of both years give {expected}% ({rule}).',
    },
    explains: 'The text states a change from the previous year that does not follow from the two tables.',
  },
  'scope-changed': {
    severity: 'info',
    about: 'archive',
    message: {
      zh: '{before} 年与 {after} 年报告的统计口径不同（{scopes}），两年数字不可比（{rule}）。',
      en: 'The reports for {before} and {after} differ in scope ({scopes}); their figures cannot be compared ({rule}).',
    },
    explains: 'One report covers one agency, the other a whole region.',
  },
  'text-repeated': {
    severity: 'info',
    about: 'archive',
    message: {
      zh: '除去数字，正文与 {other} 的相同部分占 {percent}%（{rule}）。',
      en: '{percent}% of the text, without digits, is the same as in {other} ({rule}).',
    },
    explains: 'The prose of two reports is nearly the same.',
  },
  'region-sum-mismatch': {
    severity: 'warning',
    about: 'archive',
    message: {
      zh: '{where}为 {actual}，而所属 {count} 份报告合计为 {expected}，{difference}（{rule}）。',
      en: '{where} is {actual}, but the {count} reports of its parts add up to {expected}: {difference} ({rule}).',
    },
    explains: 'A report on a region does not equal the sum of its parts.',
  },
  'suits-exceed-reviews': {
    severity: 'info',
    about: 'archive',
    message: {
      zh: '两年复议后起诉共 {actual} 件，多于行政复议共 {expected} 件，可能计入了仅作共同被告的案件（{rule}）。',
      en: 'Over two years there are {actual} lawsuits after review, but only {expected} reviews. Lawsuits in which the agency is only a co-defendant may be included ({rule}).',
    },
    explains:
      'Lawsuits where the agency is only a co-defendant should be reported by the agency whose decision is challenged (国办公开办函〔2016〕201号).',
  },
  'same-bytes': {
    severity: 'info',
    about: 'archive',
    message: {
      zh: '{count} 个文件内容逐字节相同：{names}。',
      en: '{count} files have the same bytes: {names}.',
    },
    explains: 'The same file occurs more than once.',
  },
  'published-twice': {
    severity: 'info',
    about: 'archive',
    message: {
      zh: '{agency} {year} 年报告有 {count} 份，以 {canonical} 为准（{reason}），其余不重复计算。',
      en: 'There are {count} reports of {agency} for {year}; {canonical} counts ({reason}), the others do not.',
    },
    explains: 'One report was published more than once. One copy counts; the others name it.',
  },
  'copies-differ': {
    severity: 'warning',
    about: 'archive',
    message: {
      zh: '{agency} {year} 年报告的两份文本有 {count} 处数字不同：{cells}。',
      en: 'Two copies of the report of {agency} for {year} differ in {count} figures: {cells}.',
    },
    explains: 'Two copies of one report print different figures; the one that counts is named first.',
  },
  'year-claimed-twice': {
    severity: 'warning',
    about: 'archive',
    message: {
      zh: '两份报告都称为{agency} {year} 年的报告，但 {compared} 个数字中有 {count} 个不同，应有一份属于其他年度或其他机关。',
      en: 'Two reports are both for {agency} and {year}, but {count} of {compared} figures differ. One must be for another year or agency.',
    },
    explains:
      'Two reports for one agency and year have little in common; one of them must have the wrong year or name.',
  },
  'figures-repeated': {
    severity: 'warning',
    about: 'archive',
    message: {
      zh: '{count} 份不同机关或年度的报告，各表数字完全相同：{names}。',
      en: '{count} reports of different agencies or years print the same figures in every table: {names}.',
    },
    explains: 'Two reports of different agencies or years have the same tables.',
  },
  'year-missing': {
    severity: 'info',
    about: 'archive',
    message: {
      zh: '{agency}有 {from} 至 {to} 年的报告，缺 {years} 年。{hint}',
      en: 'There are reports of {agency} from {from} to {to}, but none for {years}.{hint}',
    },
    explains: 'An agency has reports for the years before and after, but none for a year between.',
  },
  'agency-under-two-names': {
    severity: 'info',
    about: 'archive',
    message: {
      zh: '“{left}”（{leftYears} 年）与“{right}”（{rightYears} 年）可能是同一机关；若是，请写入 agencies.csv。',
      en: '“{left}” ({leftYears}) and “{right}” ({rightYears}) may be one agency. If so, add them to agencies.csv.',
    },
    explains: 'Two names from one region are similar and never occur in the same year.',
  },
  'region-below-parts': {
    severity: 'warning',
    about: 'archive',
    message: {
      zh: '{where}在全地区的报告中印为 {actual}，而所属 {count} 份报告已合计 {expected}，{difference}（{rule}）。',
      en: '{where} reads {actual} in the report on the region, but {count} reports of its parts already add up to {expected}: {difference} ({rule}).',
    },
    explains: 'The report on a region has a lower figure than the sum of the available reports on its parts.',
  },
} as const satisfies Record<string, FindingKind>
