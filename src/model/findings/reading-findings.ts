import type { FindingKind } from './finding-kind.js'

/** What can be wrong with our reading of a document. A code, once published, stays. */
export const readingFindings = {
  'form-unknown': {
    severity: 'error',
    about: 'extraction',
    message: {
      zh: '各表的行名与表头不足以判定所用的官方表式。',
      en: 'The row labels and headers do not show which official form the tables follow.',
    },
    explains: 'The wording does not show which official form the tables follow.',
  },
  'table-missing': {
    severity: 'error',
    about: 'extraction',
    message: {
      zh: '未找到官方表格“{table}”，其中各项数字均未读取。',
      en: 'The official table “{table}” was not found; none of its figures was read.',
    },
    explains: 'A whole official table was not found or not recognised.',
  },
  'row-missing': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '{table}中未找到“{label}”一行，该行各栏记为缺失。',
      en: 'The row “{label}” was not found in {table}; its cells are marked missing.',
    },
    explains: 'A row of the form was not found in a table that was.',
  },
  'row-uncertain': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '行名印为“{text}”，按“{label}”一行读取，但与官方行名相差较大，请核对。',
      en: 'The row label reads “{text}”. It was read as “{label}”, but the two differ a lot.',
    },
    explains: 'The printed label is far from the official one, or several rows would fit.',
  },
  'columns-uncertain': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '{table}“{label}”一行的数字与表头各栏不能一一对应，各数可能错栏。',
      en: 'The figures of the row “{label}” in {table} do not line up with the headers; they may be in the wrong columns.',
    },
    explains: 'The cells of a row do not line up with the columns of the form.',
  },
  'figures-unplaced': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '“{label}”一行读到 {found} 个数字，应有 {wanted} 栏，各单元格与表头不能一一对应，勾稽关系也不足以确定各数所在的栏，未取值。',
      en: 'The row “{label}” has {found} figures for {wanted} columns. Neither its cells nor the sums show which columns they belong to.',
    },
    explains:
      'A row has fewer or more cells than columns, and the sums allow several placements; each figure is a `candidate` of a cell.',
  },
  'figures-inferred': {
    severity: 'info',
    about: 'extraction',
    message: {
      zh: '“{label}”一行读到 {found} 个数字，应有 {wanted} 栏；各栏数值由勾稽关系推定，未作印出数字处理。',
      en: 'The row “{label}” has {found} figures for {wanted} columns. The sums allow only one value for each column; it is given as inferred.',
    },
    explains: 'A row prints fewer figures than it has columns; the sums allow only one placement, given in `inferred`.',
  },
  'figures-placed': {
    severity: 'info',
    about: 'extraction',
    message: {
      zh: '“{label}”一行的单元格与表头不能一一对应；{found} 个数字只有一种排法满足勾稽关系，按此归栏。',
      en: 'The cells of the row “{label}” do not fit the header. The sums hold for only one placement of its {found} figures; this placement was used.',
    },
    explains: 'A row has a cell too many or too few; only the sums showed the columns of its figures.',
  },
  'figures-too-many': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '“{label}”一行读到 {found} 个数字，应有 {wanted} 栏；按勾稽关系取其中 {wanted} 个，其余未取，请核对。',
      en: 'The row “{label}” has {found} figures for {wanted} columns. The sums showed which of them belong to the columns; the others were left out. Compare with the source.',
    },
    explains: 'A row prints more figures than it has columns; the sums showed which of them belong to it.',
  },
  'cell-missing': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '{where}：该行已找到，但没有这一栏的单元格。',
      en: '{where}: the row was found, but it has no cell for this column.',
    },
    explains: 'The row was found, but one of its cells was not.',
  },
  'cell-unreadable': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '{where}印有“{raw}”，此处应为数字而不能确定，未取值。',
      en: '{where} reads “{raw}”, which is not a number; no value was read.',
    },
    explains: 'The cell holds something that is not a number.',
  },
  'cell-not-text': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '{where}显示的是{ink}，文件未写明其内容，未取值。',
      en: '{where} shows {ink}. The file does not say what it reads, so no value was read.',
    },
    explains:
      'The cell shows something other than text (a picture, a drawing, struck-out text), and the file does not say what it reads.',
  },
  'figure-from-description': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '{where}显示的是{ink}，按文件为其写明的文字“{raw}”读取，请与页面核对。',
      en: '{where} shows {ink}; its figure is the text “{raw}” that the file gives for it. Compare with the page.',
    },
    explains: 'A figure is shown as a picture or a drawing; it was read from the description in the file.',
  },
  'figure-from-field': {
    severity: 'info',
    about: 'extraction',
    message: {
      zh: '{where}的数字是{ink}的内容。',
      en: '{where}: the figure is what {ink} holds.',
    },
    explains: 'Figures are in form fields, choices, formulas or style sheets; their values were read.',
  },
  'table-unread': {
    severity: 'error',
    about: 'extraction',
    message: {
      zh: '{table}印有内容的 {printed} 格中只读到 {read} 格，其余未取值。',
      en: '{printed} cells of {table} print something, but only {read} were read.',
    },
    explains: 'Less than half of an official table was read; `cells` names the rest.',
  },
  'chunk-left-out': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '文档在 {count} 处引入了另一个文件，其内容未读取；请用 Word 打开并另存为 .docx 或 PDF。',
      en: 'The document takes in another file in {count} places, which was not read. Open it in Word and save it anew as .docx or PDF.',
    },
    explains: 'A Word document takes in another file as it is (altChunk); what that file holds was not read.',
  },
  'hidden-text-left-out': {
    severity: 'info',
    about: 'extraction',
    message: {
      zh: '有 {count} 处文字在页面上看不到（{reason}），未读取，如“{text}”。',
      en: '{count} pieces of text cannot be seen on the page ({reason}) and were left out, such as “{text}”.',
    },
    explains: 'The file contains text that a reader of the page does not see; it was not read.',
  },
  'struck-text-left-out': {
    severity: 'info',
    about: 'extraction',
    message: {
      zh: '有 {count} 处文字已被划去，未读取，如“{text}”。',
      en: '{count} pieces of text are struck out and were left out, such as “{text}”.',
    },
    explains: 'Struck-out text no longer counts; it was not read.',
  },
  'figure-unwitnessed': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '{where}读作“{raw}”，但页面图像上所见与之不符，请核对。',
      en: '{where} was read as “{raw}”, but the picture of the page shows something else. Compare with the page.',
    },
    explains: 'A page with hidden, struck-out or covered text was drawn, and its picture differs from what was read.',
  },
  'overlay-left-out': {
    severity: 'info',
    about: 'extraction',
    message: {
      zh: '有 {count} 处水印、印章或批注文字压在页面上，未读取，如“{text}”。',
      en: '{count} watermarks, stamps or marks laid over the page were left out, such as “{text}”.',
    },
    explains: 'Text that lies across the page and belongs to no cell: watermarks, stamps, patterns of words.',
  },
  'figure-doubtful': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '{where}印为“{raw}”，读作 {value}，但此种写法也可作他解，请核对。',
      en: '{where} reads “{raw}” and was read as {value}, but it may mean something else.',
    },
    explains: 'The way a number is written allows another reading.',
  },
  'figure-of-several': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '{where}一格分行印有多个数字“{raw}”，按勾稽关系取 {value}，请核对。',
      en: '{where} prints several figures on separate lines, “{raw}”. The sums of the table hold with {value}. Compare with the source.',
    },
    explains: 'A cell prints several figures on separate lines; the sums showed which one counts.',
  },
  'figure-overruns': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '{where}的数字越过框线，读得“{raw}”，首尾可能有一位属于邻格。',
      en: 'The figure in {where} crosses the line to the next cell; “{raw}” may have a digit too few or too many.',
    },
    explains: 'A number crosses the border between two cells; a digit may be in the wrong cell.',
  },
  'grid-irregular': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '一张表格的单元格互相重叠或不成矩形（第 {row} 行第 {column} 列），数字可能错位。',
      en: 'The cells of a table overlap or are not rectangles (row {row}, column {column}); figures may be misplaced.',
    },
    explains: 'Cells overlap or are not rectangles; a figure may be in the wrong place.',
  },
  'page-unreadable': {
    severity: 'error',
    about: 'extraction',
    message: {
      zh: '第 {page} 页不能读取（{reason}），该页内容未计入。',
      en: 'Page {page} cannot be read ({reason}) and was left out.',
    },
    explains: 'A page could not be read; the other pages were.',
  },
  'page-without-text': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '第 {page} 页是图片，没有文字，该页内容未读取。',
      en: 'Page {page} is a picture without text and was not read.',
    },
    explains: 'A page is a picture without text and was not read.',
  },
  'garbled-text': {
    severity: 'error',
    about: 'extraction',
    message: {
      zh: '此处文字的编码无法还原为所印的字（字体没有 Unicode 对照，或对照有误），未予采用。',
      en: 'The text cannot be decoded and was left out: its font has no valid Unicode mapping.',
    },
    explains:
      'The characters of a table, or of the text of a page, cannot be those that are printed; they were left out.',
  },
  'second-engine': {
    severity: 'info',
    about: 'extraction',
    message: {
      zh: 'PDFium 读出的文字有不能辨认之处，改由 pdf.js 读取。',
      en: 'PDFium could not decode all of the text, so the file was read with pdf.js.',
    },
    explains: 'The usual engine could not decode the text; the other engine read it.',
  },
  'engines-differ': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '{where}读作“{first}”，另一引擎的结果是{second}，请核对原件。',
      en: '{where} was read as “{first}”; the other engine read {second}. Compare with the page.',
    },
    explains: 'Two engines read the same cell differently.',
  },
  'second-reading-failed': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '用第二引擎（pdf.js）复读时程序出错（{reason}），所读内容未经复核，请核对原件。',
      en: 'The second reading with pdf.js failed because of a fault of the program ({reason}); nothing was compared with it. Compare with the page.',
    },
    explains: 'A fault of the program kept pdf.js from reading the file again; the first reading was not compared.',
  },
  'table-as-picture': {
    severity: 'error',
    about: 'extraction',
    message: {
      zh: '“{section}”之下没有表格而有图片，表中数字未读取。',
      en: 'Below “{section}” there is a picture instead of a table; its figures were not read.',
    },
    explains: 'The document shows a picture where the form has a table.',
  },
  'charset-guessed': {
    severity: 'info',
    about: 'extraction',
    message: {
      zh: '文件声明的字符集 {declared} 与内容不符，已按 {used} 读取。',
      en: 'The declared character set {declared} does not fit the bytes; they were read as {used}.',
    },
    explains: 'The bytes are not in the declared character set; the text was read in the one that fits.',
  },
  'charset-broken': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '有 {count} 处字节不能按 {used} 解码，文字可能有缺。',
      en: '{count} bytes or more cannot be decoded as {used}; words may be missing.',
    },
    explains: 'Some bytes are invalid in the character set that fits best.',
  },
  'limit-reached': {
    severity: 'error',
    about: 'extraction',
    message: {
      zh: '{where}达到限度 {limit}（{value}），超出的部分未读取；可用 --limit {limit}=<n> 提高。',
      en: '{where}The limit {limit} ({value}) was reached; the rest was not read. --limit {limit}=<n> raises it.',
    },
    explains:
      'A part of the document (pages, one page, one table) is over a limit and was left out; docs/limits.md lists the limits.',
  },
} as const satisfies Record<string, FindingKind>
