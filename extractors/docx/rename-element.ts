/** Read by mammoth as what is in it. */
const TRANSPARENT = 'smartTag'
/** Unknown to mammoth, so that it is ignored with all that is in it. */
const IGNORED = 'ignored'
/** Read by mammoth as what is in it, set after the paragraph. */
const AFTERWARDS = 'pict'

const to = (newName: string, names: string): [string, string][] => names.split(' ').map((name) => [name, newName])

/**
 * Elements that mammoth 1.13 would drop with their words, resolve by itself, or fail on. Text boxes are taken from the choice that
 * present programs read; spans and repeated header rows are left to us, and so are notes, pictures, links and bookmarks.
 */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ...to(TRANSPARENT, 'w:fldSimple w:hyperlink w:bdo w:dir w:ruby w:rubyBase v:oval'),
  ...to(TRANSPARENT, 'mc:AlternateContent wp:anchor wp:inline a:graphic a:graphicData'),
  ...to(TRANSPARENT, 'wpc:wpc wpg:wgp wpg:grpSp wps:wsp wps:txbx'),
  ...to(IGNORED, 'w:gridSpan w:vMerge w:tblHeader w:rt w:bookmarkStart pic:pic v:imagedata'),
  ...to(IGNORED, 'w:pStyle w:rStyle w:tblStyle w:numPr'),
  ...to(IGNORED, 'w:footnoteReference w:endnoteReference w:commentReference'),
  ...to(AFTERWARDS, 'w:drawing'),
  ...to('br', 'w:cr'),
  ...to('tab', 'w:ptab'),
])

/** What stands in a run and is seen, unless the run is hidden text. */
const SEEN: ReadonlySet<string> = new Set(['w:t', 'w:sym', 'w:tab', 'w:br', 'w:cr', 'w:noBreakHyphen'])

/** What an element stands in: whether that is a run of hidden text, or alternate content of which a choice was taken. */
interface Parent {
  readonly hidden: boolean
  readonly chosen: boolean
}

/**
 * The name, without prefix, under which an element of a Word document has to reach mammoth to be read as Word shows it; null for
 * the one it has.
 */
export function renameElement(name: string, parent: Parent | undefined): string | null {
  if (parent?.hidden && SEEN.has(name)) return IGNORED
  if (name === 'mc:Choice' || name === 'mc:Fallback') return parent?.chosen ? IGNORED : TRANSPARENT
  return RENAMED.get(name) ?? null
}
