import type { DocxStyle } from './docx-report.js'
import { wordRun } from './docx-report.js'
import type { DraftSection } from './draft.js'

/** A numbering that writes Chinese ordinals before the paragraphs that use it. */
export const chineseNumbering =
  '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'

/** A heading whose ordinal the numbering writes. */
export const numberedHeading = (section: DraftSection, style: DocxStyle): string =>
  `<w:p><w:pPr><w:keepNext/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${wordRun(section.heading.replace(/^.、/, ''), style.size + 4)}</w:p>`
