import type { FindingKind } from './finding-kind.js'

/** What can be wrong with our reading of a document. A code, once published, stays. */
export const readingFindings = {
  'form-unknown': {
    severity: 'error',
    about: 'extraction',
    message: {
      zh: '各表的行名与表头不足以判定所用的官方表式。',
      en: 'The row labels and headers do not tell which official form the tables follow.',
    },
    explains: 'The wording does not tell which official form the tables follow.',
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
      en: 'The row label reads “{text}”; it was taken for the row “{label}”, from which it differs much.',
    },
    explains: 'The printed label is far from the official one, or several rows would fit.',
  },
  'columns-uncertain': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '{table}“{label}”一行的数字与表头各栏不能一一对应，各数可能错栏。',
      en: 'The figures of the row “{label}” in {table} do not line up with the headers; they may stand in wrong columns.',
    },
    explains: 'The cells of a row do not line up with the columns of the form.',
  },
  'figures-unplaced': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '“{label}”一行读到 {found} 个数字，应有 {wanted} 栏，各单元格与表头不能一一对应，勾稽关系也不足以确定各数所在的栏，未取值。',
      en: 'The row “{label}” has {found} figures for {wanted} columns; its cells do not fit the header, and the sums do not tell in which columns the figures stand.',
    },
    explains:
      'A row has fewer cells than columns, or more, and the sums allow several placements; each figure is a `candidate` of the cell that it stands under.',
  },
  'figures-inferred': {
    severity: 'info',
    about: 'extraction',
    message: {
      zh: '“{label}”一行读到 {found} 个数字，应有 {wanted} 栏；各栏数值由勾稽关系推定，未作印出数字处理。',
      en: 'The row “{label}” has {found} figures for {wanted} columns; the sums leave one value for each, given as inferred.',
    },
    explains:
      'A row prints fewer figures than columns; the sums leave one placement for the cells that carry `inferred`.',
  },
  'figures-placed': {
    severity: 'info',
    about: 'extraction',
    message: {
      zh: '“{label}”一行的单元格与表头不能一一对应；{found} 个数字只有一种排法满足勾稽关系，按此归栏。',
      en: 'The cells of the row “{label}” do not fit the header; there is one way to place its {found} figures so that the sums hold, and it was taken.',
    },
    explains: 'A row has a cell too many or too few beside its figures; the sums alone told their columns.',
  },
  'figures-too-many': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '“{label}”一行读到 {found} 个数字，应有 {wanted} 栏；按勾稽关系取其中 {wanted} 个，其余未取，请核对。',
      en: 'The row “{label}” has {found} figures for {wanted} columns; the sums told which of them stand in these, the others were left out. Compare with the source.',
    },
    explains: 'A row prints more figures than columns; the sums told which of them are its own.',
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
      en: '{where} reads “{raw}” where a number belongs; no value was taken.',
    },
    explains: 'Something stands in the cell that is no number.',
  },
  'cell-not-text': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '{where}显示的是{ink}，文件未写明其内容，未取值。',
      en: '{where} shows {ink}; the file does not say what it reads, so no value was taken.',
    },
    explains:
      'The cell shows something that is no text (a picture, a drawing, struck-out text), and the file does not say what.',
  },
  'figure-from-description': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '{where}显示的是{ink}，按文件为其写明的文字“{raw}”读取，请与页面核对。',
      en: '{where} shows {ink}; its figure is the text “{raw}” that the file gives for it. Compare with the page.',
    },
    explains:
      'A figure is shown as a picture or a drawing; it was read from the words that the file gives in its place.',
  },
  'figure-from-field': {
    severity: 'info',
    about: 'extraction',
    message: {
      zh: '{where}的数字是{ink}的内容。',
      en: '{where}: the figure is what {ink} holds.',
    },
    explains: 'Figures stand in form fields, choices, formulas or content of a style sheet; what these state was read.',
  },
  'table-unread': {
    severity: 'error',
    about: 'extraction',
    message: {
      zh: '{table}印有内容的 {printed} 格中只读到 {read} 格，其余未取值。',
      en: 'Of the {printed} cells of {table} that print something only {read} were read.',
    },
    explains: 'Less than half of what an official table prints was read; `cells` names what was not.',
  },
  'hidden-text-left-out': {
    severity: 'info',
    about: 'extraction',
    message: {
      zh: '有 {count} 处文字在页面上看不到（{reason}），未读取，如“{text}”。',
      en: '{count} pieces of text are not to be seen on the page ({reason}) and were left out, such as “{text}”.',
    },
    explains: 'The file contains text that a reader of the page does not see; it is no part of what was read.',
  },
  'struck-text-left-out': {
    severity: 'info',
    about: 'extraction',
    message: {
      zh: '有 {count} 处文字已被划去，未读取，如“{text}”。',
      en: '{count} pieces of text are struck out and were left out, such as “{text}”.',
    },
    explains: 'Struck-out text is not what the document states; it is no part of what was read.',
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
      en: '{where} reads “{raw}” and was taken for {value}; written so, it may mean something else.',
    },
    explains: 'A number was read whose way of writing allows another reading.',
  },
  'figure-of-several': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '{where}一格分行印有多个数字“{raw}”，按勾稽关系取 {value}，请核对。',
      en: '{where} prints several figures in lines, “{raw}”; the sums of the table told that {value} counts. Compare with the source.',
    },
    explains:
      'Lines of one cell that do not wrap one another are figures of their own; the sums told which one counts.',
  },
  'figure-overruns': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '{where}的数字越过框线，读得“{raw}”，首尾可能有一位属于邻格。',
      en: 'The figure in {where} runs over the line to the next cell; “{raw}” may lack a digit or have one too many.',
    },
    explains: 'A run of digits crosses the border between two cells, so that a digit may stand in the wrong one.',
  },
  'grid-irregular': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '一张表格的单元格互相重叠或不成矩形（第 {row} 行第 {column} 列），数字可能错位。',
      en: 'The cells of a table overlap or are no rectangles (row {row}, column {column}); figures may be misplaced.',
    },
    explains: 'Cells overlap or are no rectangles, so a figure may stand in the wrong place.',
  },
  'page-unreadable': {
    severity: 'error',
    about: 'extraction',
    message: {
      zh: '第 {page} 页不能读取（{reason}），该页内容未计入。',
      en: 'Page {page} cannot be read ({reason}); what it holds is left out.',
    },
    explains: 'A page could not be read; the others were.',
  },
  'page-without-text': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '第 {page} 页是图片，没有文字，该页内容未读取。',
      en: 'Page {page} is a picture without text; what it shows was not read.',
    },
    explains: 'A page holds a picture and no text; what it shows was not read.',
  },
  'garbled-text': {
    severity: 'error',
    about: 'extraction',
    message: {
      zh: '此处文字的编码无法还原为所印的字（字体没有 Unicode 对照，或对照有误），未予采用。',
      en: 'The text here cannot be told from its codes (a font without a Unicode mapping, or with a wrong one); it was left out.',
    },
    explains:
      'A table, or the text of a page, whose characters cannot be those that are printed; nothing of it is given.',
  },
  'second-engine': {
    severity: 'info',
    about: 'extraction',
    message: {
      zh: 'PDFium 读出的文字有不能辨认之处，改由 pdf.js 读取。',
      en: 'PDFium could not tell all of the text, so the file was read with pdf.js.',
    },
    explains: 'The engine that usually reads pages could not tell the text; the other one read it.',
  },
  'engines-differ': {
    severity: 'warning',
    about: 'extraction',
    message: {
      zh: '{where}读作“{first}”，另一引擎的结果是{second}，请核对原件。',
      en: '{where} was read as “{first}”; the other engine has {second}. Compare with the page.',
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
    explains: 'Where the form has a table the document shows a picture.',
  },
  'charset-guessed': {
    severity: 'info',
    about: 'extraction',
    message: {
      zh: '文件声明的字符集 {declared} 与内容不符，已按 {used} 读取。',
      en: 'The declared character set {declared} does not fit the bytes; they were read as {used}.',
    },
    explains: 'The declared character set is not that of the bytes; the text was read by what fits.',
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
      en: '{where}The limit {limit} ({value}) was reached; what is beyond it was not read. --limit {limit}=<n> raises it.',
    },
    explains:
      'A part of the document (pages, one page, one table) is beyond a limit and was left out; docs/limits.md lists the limits.',
  },
} as const satisfies Record<string, FindingKind>
