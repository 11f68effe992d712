/** Text of a cell in one line; `!` for a number that runs over its border. */
const shown = ({ text, crossesBorder, ink }) =>
  text.replaceAll('\n', '/') + (crossesBorder ? '!' : '') + (ink ? `[${ink}]` : '')

/** A grid, a row a line: `^` goes on with the cell above, `<` with the one on the left. */
function gridLines({ rows, columns, cells }) {
  const slots = Array.from({ length: rows }, () => new Array(columns).fill(''))
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
        slots[row][column] = row > cell.row ? '^' : column > cell.column ? '<' : shown(cell)
      }
    }
  }
  return slots.map((line) => line.join(' | '))
}

/** The page as its filled boxes, its strokes (from where to where) and its clips, each of one glyph, make it. */
async function painted({ boxes = [], strokes = [], clips, ...page }, load) {
  const { fillRulings } = await load('extractors/pages/page/paint/fill-rulings.js')
  const { strokeRulings } = await load('extractors/pages/page/paint/stroke-rulings.js')
  const { paintGlyph } = await load('extractors/pages/page/paint/paint-glyph.js')
  const { emptyDisplayList } = await load('extractors/pages/page/paint/display-list.js')
  const rulings = [
    ...page.rulings,
    ...boxes.flatMap(fillRulings),
    ...strokes.flatMap((points) => strokeRulings({ points, closed: false, curves: new Set() })),
  ]
  if (!clips) return { ...page, rulings }
  const display = emptyDisplayList({ left: 0, top: 0, right: page.width, bottom: page.height }, {})
  clips.forEach((clip, index) => {
    paintGlyph(display, page.glyphs[index], clip, index)
  })
  return { ...page, rulings, glyphs: display.glyphs }
}

/**
 * What pages say, a paragraph or a row of a table a line, with the modules that `load` gives by their path in the build.
 */
export async function readPages(pages, load) {
  const { layOutPage } = await load('extractors/pages/page-layout.js')
  const { stripFurniture } = await load('extractors/pages/text/strip-furniture.js')
  const { unwrapFrames } = await load('extractors/pages/text/unwrap-frames.js')
  const { pageBlocks } = await load('extractors/pages/page-blocks.js')
  const { assemble } = await load('src/document/assemble/assemble.js')
  const { officialBook } = await load('src/forms/official-book.js')
  const layouts = stripFurniture(
    unwrapFrames((await Promise.all(pages.map((page) => painted(page, load)))).map((page) => layOutPage(page))),
  )
  const blocks = assemble(pageBlocks(layouts, { borderless: true }), officialBook())
  return blocks.flatMap((block) =>
    block.kind === 'grid'
      ? [block.grid.aligned || block.grid.ragged ? 'words in columns' : 'table', ...gridLines(block.grid)]
      : [block.text],
  )
}
