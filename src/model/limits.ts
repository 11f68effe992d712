/** What is said when a limit is hit: an error of the file or a finding of that code; null where nothing of a report is lost. */
export type LimitCode = 'too-large' | 'limit-reached' | 'span-clamped' | 'timed-out' | 'out-of-memory' | null

/** A bound on what a document may ask of the program. */
export interface Limit {
  /** What a reader allows without being told otherwise, a whole number of `unit`. */
  readonly default: number
  readonly unit: string
  /** What it is counted in. */
  readonly bounds: string
  /** What is not read where the limit is hit. */
  readonly leftOut: 'the document' | 'the further pages' | 'the page' | 'the table' | 'what sticks out' | 'nothing'
  readonly code: LimitCode
  /** One sentence for the documentation: why so many. */
  readonly explains: string
}

const limit = (
  value: number,
  unit: string,
  bounds: string,
  leftOut: Limit['leftOut'],
  explains: string,
  code: LimitCode = 'limit-reached',
): Limit => ({ default: value, unit, bounds, leftOut, code, explains })

/**
 * Every limit on a document, by the name that `--limit` knows it by: on its size and shape, each far above what reports have and
 * below what exhausts a process, and on what reading it may take, whatever its shape.
 */
export const limitTable = {
  'file-bytes': limit(
    64 * 2 ** 20,
    'bytes',
    'a file',
    'the document',
    'Published reports have 1 to 30 MB even as scans; a larger file is not opened.',
    'too-large',
  ),
  pages: limit(5000, 'pages', 'a PDF', 'the further pages', 'Reports have 4 to 60 pages.'),
  'page-operators': limit(
    500_000,
    'operators',
    'a page of a PDF (PDFium: its objects, those within forms counted each time they are painted)',
    'the page',
    'A page of a report has 200 to 20,000.',
  ),
  'page-glyphs': limit(200_000, 'glyphs', 'a page of a PDF', 'the page', 'A page set solid in 5 points has 20,000.'),
  'page-rulings': limit(
    100_000,
    'ruling lines, filled areas and pictures',
    'a page of a PDF',
    'the page',
    'A table drawn in dots has 10,000.',
  ),
  'graphics-states': limit(
    10_000,
    'saved states',
    'a page of a PDF, open at the same time',
    'the page',
    'Programs that write PDFs open a few dozen.',
  ),
  'page-extent': limit(
    14_400,
    'points',
    'the width and height of a page of a PDF',
    'what sticks out',
    'The largest page that the format allows without a unit of its own (200 inches); the lower left corner is read.',
  ),
  'image-pixels': limit(
    40_000_000,
    'pixels',
    'a picture in a PDF',
    'nothing',
    'A larger picture is not decoded: only its place is read of any; the page shown to people lacks it.',
    null,
  ),
  'table-slots': limit(
    1_000_000,
    'slots (rows × columns)',
    'a table',
    'the table',
    'The largest official table has 310. In a PDF the page of the table is left out.',
  ),
  'column-span': limit(
    1000,
    'columns',
    'a cell',
    'what sticks out',
    'What browsers allow; a wider span is cut.',
    'span-clamped',
  ),
  'row-span': limit(
    65_534,
    'rows',
    'a cell',
    'what sticks out',
    'What browsers allow; a taller span is cut.',
    'span-clamped',
  ),
  'html-characters': limit(
    8 * 2 ** 20,
    'characters',
    'a web page, pictures written into it not counted',
    'the document',
    'Reports have 20 kB to 2 MB; parsing this many can take 10 s.',
  ),
  'html-elements': limit(
    200_000,
    'elements',
    'a web page, those included that the parser opens again in each block',
    'the document',
    'Reports have 500 to 20,000.',
  ),
  'dom-depth': limit(
    512,
    'elements nested in each other',
    'a web page',
    'the document',
    'Browsers stop nesting there, and the parser takes time with the square of it.',
  ),
  'tag-attributes': limit(
    512,
    'attributes',
    'a tag of a web page',
    'the document',
    'The parser compares each with all before it.',
  ),
  'archive-members': limit(1000, 'files', 'a Word document', 'the document', 'Its parts and pictures are some dozens.'),
  'inflated-bytes': limit(
    48 * 2 ** 20,
    'bytes',
    'the parts of a Word document that are read, unpacked',
    'the document',
    'The main part of a report has 0.2 to 5 MB.',
  ),
  'inflation-ratio': limit(
    100,
    'bytes for each packed one',
    'a part of a Word document that has over 1 MB unpacked',
    'the document',
    'The repetitive markup of real tables reaches 30.',
  ),
  'xml-depth': limit(
    256,
    'elements nested in each other',
    'a Word document',
    'the document',
    'A cell of a table in a table in a text box lies 40 deep.',
  ),
  'xml-elements': limit(
    1_000_000,
    'elements',
    'a part of a Word document',
    'the document',
    'Reports have 20,000; a million takes 300 MB.',
  ),
  'document-paragraphs': limit(
    30_000,
    'paragraphs and cells',
    'a Word document',
    'the document',
    'Reports have 700; reading this many takes a second.',
  ),
  'text-characters': limit(8 * 2 ** 20, 'characters', 'a plain text', 'the document', 'Reports have 3,000 to 30,000.'),
  'text-lines': limit(200_000, 'lines', 'a plain text', 'the document', 'Reports have 100 to 2,000.'),
  'document-seconds': limit(
    60,
    'seconds of processor time',
    'reading a document (also --timeout)',
    'the document',
    'Reports take 0.05 to 3 s. Time on the clock would blame a document for a machine that is busy.',
    'timed-out',
  ),
  'step-seconds': limit(
    20,
    'seconds of processor time',
    'a page, or a step of a format without pages',
    'the document',
    'What takes longer for one page does not come to an end.',
    'timed-out',
  ),
  'silent-seconds': limit(
    300,
    'seconds on the clock',
    'the time without any sign of life',
    'the document',
    'A process that waits for what never comes takes no processor time.',
    'timed-out',
  ),
  'process-megabytes': limit(
    1024,
    'megabytes',
    'resident memory of the process that reads (also --max-memory)',
    'the document',
    'Reading reports takes 90 to 280 MB; 792 bytes of PDF can unfold to 2 GB.',
    'out-of-memory',
  ),
} as const satisfies Readonly<Record<string, Limit>>

export type LimitName = keyof typeof limitTable

/** The limits on what reading may take: a verdict under one of them says nothing about another value of it. */
export const effortLimits = [
  'document-seconds',
  'step-seconds',
  'silent-seconds',
  'process-megabytes',
] as const satisfies LimitName[]

/** Every limit with its value. */
export type Limits = Readonly<Record<LimitName, number>>

export const limitNames = Object.keys(limitTable) as readonly LimitName[]

export const defaultLimits = Object.fromEntries(
  Object.entries(limitTable).map(([name, { default: value }]) => [name, value]),
) as Limits

/** The limits that options state, the defaults for those that they do not. */
export const limitsOf = ({ limits }: { readonly limits?: Partial<Limits> | undefined }): Limits =>
  limits ? { ...defaultLimits, ...limits } : defaultLimits
