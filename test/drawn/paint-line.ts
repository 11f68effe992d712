import type { PathPaint } from '../../extractors/pages/page/paint/display-list.js'
import type { Box, Ruling } from '../../src/model/box.js'
import type { BorderStyle } from './border-style.js'
import type { Canvas } from './canvas.js'
import type { Random } from './random.js'

const stroked: PathPaint = { stroke: 0, fill: 'none', opaque: true }
const filled: PathPaint = { stroke: 'none', fill: 0, opaque: true }

/** Paints one border in the given style. */
export function paintLine(canvas: Canvas, edge: Ruling, style: BorderStyle, random: Random): void {
  const half = style.double / 2
  for (const position of half > 0 ? [edge.position - half, edge.position + half] : [edge.position]) {
    const start = edge.start + offBy(style.slack, random)
    const end = edge.end + offBy(style.slack, random)
    paintMarks(canvas, { ...edge, position, start, end }, style)
  }
}

const offBy = (slack: number, random: Random): number => (slack > 0 ? random.between(-slack, slack) : 0)

/** Share of a dot that is painted at the end of a line where there is no room for all of it; less is left out. */
const LEAST_OF_DOT = 0.6

/** Paints the line itself, or the dashes and dots it consists of. */
function paintMarks(canvas: Canvas, line: Ruling, style: BorderStyle): void {
  const { mark, dash } = style
  if (mark !== 'dashes' && mark !== 'dots') {
    paintMark(canvas, line, style)
    return
  }
  // a sliver of a dot would be longer across than along: nothing tells it from the end of a line in the other direction
  const least = mark === 'dots' ? LEAST_OF_DOT * dash.on : 0
  for (let { start } = line; start + least < line.end; start += dash.on + dash.off) {
    paintMark(canvas, { ...line, start, end: Math.min(line.end, start + dash.on) }, style)
  }
}

function paintMark(canvas: Canvas, mark: Ruling, style: BorderStyle): void {
  const placed = rounded(mark, style.rounding)
  const { orientation, position, start, end } = placed
  const across = orientation === 'horizontal'
  const asFill = style.mark === 'fills' || ((style.mark === 'dashes' || style.mark === 'dots') && style.filledDashes)
  if (asFill) canvas.box(boxAround(placed, style.width), filled)
  else if (style.mark === 'images') canvas.image(boxAround(placed, style.width))
  else {
    const third = (end - start) / 3
    const points = style.mark === 'curves' ? [start, start + third, end - third, end] : [start, end]
    const [first, ...rest] = points.map((along) => (across ? [along, position] : [position, along]))
    canvas.path([0, ...first!, style.mark === 'curves' ? 2 : 1, ...rest.flat()], stroked)
  }
}

function rounded(mark: Ruling, rounding: number): Ruling {
  const round = (value: number) => Math.round(value / rounding) * rounding
  const start = round(mark.start)
  return { ...mark, position: round(mark.position), start, end: Math.max(round(mark.end), start + rounding) }
}

function boxAround({ orientation, position, start, end }: Ruling, width: number): Box {
  const half = width / 2
  return orientation === 'horizontal'
    ? { left: start, top: position - half, right: end, bottom: position + half }
    : { left: position - half, top: start, right: position + half, bottom: end }
}
