import { docxArchives } from './files/docx-archives.js'
import { docxMarkup } from './files/docx-markup.js'
import { htmlPages } from './files/html-pages.js'
import { pdfExtras } from './files/pdf-extras.js'
import { pdfFonts } from './files/pdf-fonts.js'
import { pdfImages } from './files/pdf-images.js'
import { pdfOperators } from './files/pdf-operators.js'
import { pdfStreams } from './files/pdf-streams.js'
import { pdfStructure } from './files/pdf-structure.js'
import { wrongNames } from './files/wrong-names.js'
import type { HostileFile } from './hostile-file.js'

/** Every hostile file that is nothing but bytes; `oddEntries` has what is odd by its name or kind. */
export const hostileFiles: readonly HostileFile[] = [
  ...pdfStructure,
  ...pdfStreams,
  ...pdfImages,
  ...pdfOperators,
  ...pdfFonts,
  ...pdfExtras,
  ...docxArchives,
  ...docxMarkup,
  ...htmlPages,
  ...wrongNames,
]
