import type { PathPaint } from '../../extractors/pages/page/paint/display-list.js'
import type { Box, Ruling } from '../../src/model/box.js'
import type { BorderStyle } from './border-style.js'
import type { Canvas } from './canvas.js'
import { linesBetween } from './drawn-table.js'
import { cellEdges, longLines, slotEdges } from './edges.js'
import { paintLine } from './paint-line.js'
import type { Piece } from './pieces.js'
import type { Random } from './random.js'

const inked: PathPaint = { stroke: 'none', fill: 0, opaque: true }
const white: PathPaint = { stroke: 'none', fill: 0xffffff, opaque: true }

/** Paints the shading and the borders of a piece whose top left corner is at (`left`, `top`). */
export function paintBorders(
  canvas: Canvas,
  piece: Piece,
  left: number,
  top: number,
  style: BorderStyle,
  random: Random,
): void {
  const x = linesBetween(left, piece.columnWidths)
  const y = linesBetween(top, piece.rowHeights)
  const boxes = piece.cells.map(
    ({ row, column, rowSpan, columnSpan }): Box => ({
      left: x[column]!,
      top: y[row]!,
      right: x[column + columnSpan]!,
      bottom: y[row + rowSpan]!,
    }),
  )
  if (style.ground) {
    const half = style.width / 2
    canvas.box({ left: left - half, top: top - half, right: x.at(-1)! + half, bottom: y.at(-1)! + half }, inked)
    for (const box of boxes) canvas.box(inset(box, half), white)
    return
  }
  piece.cells.forEach((cell, index) => {
    if (cell.row < style.shadedRows) canvas.box(boxes[index]!, inked)
  })
  const line = (edge: Ruling) => paintLine(canvas, edge, style, random)
  if (style.inner !== 'not drawn') {
    const inner = slotEdges(piece, style.open, left, top, true)
    for (const edge of longLines([...slotEdges(piece, style.open, left, top), ...inner])) line(edge)
    hideInner(canvas, boxes, inner, style)
    return
  }
  if (style.layout === 'long lines') longLines(slotEdges(piece, style.open, left, top)).forEach(line)
  else if (style.layout === 'slot edges') slotEdges(piece, style.open, left, top).forEach(line)
  else {
    cellEdges(piece, style.open, left, top).forEach((edges, index) => {
      const plain = style.layout === 'cell boxes' && style.mark === 'strokes' && edges.length === 4
      if (plain) canvas.box(boxes[index]!, { stroke: 0, fill: 'none', opaque: true })
      else edges.forEach(line)
    })
  }
}

const inset = (box: Box, by: number): Box => ({
  left: box.left + by,
  top: box.top + by,
  right: box.right - by,
  bottom: box.bottom - by,
})

function hideInner(canvas: Canvas, boxes: readonly Box[], inner: readonly Ruling[], style: BorderStyle): void {
  // as wide as whatever the line is made of
  const half = (style.width + style.double) / 2 + style.rounding
  if (style.inner === 'white boxes') {
    for (const box of boxes) canvas.box(inset(box, half), white)
    return
  }
  for (const { orientation, position, start, end } of inner) {
    const across = orientation === 'horizontal'
    if (style.inner === 'white fills') {
      const [from, to] = [start + half, end - half]
      canvas.box(
        across
          ? { left: from, top: position - half, right: to, bottom: position + half }
          : { left: position - half, top: from, right: position + half, bottom: to },
        white,
      )
    } else {
      const beside = style.double / 2
      for (const at of beside > 0 ? [position - beside, position + beside] : [position]) {
        const [from, to] = across
          ? [
              [start, at],
              [end, at],
            ]
          : [
              [at, start],
              [at, end],
            ]
        canvas.path([0, ...from!, 1, ...to!], { stroke: 0xffffff, fill: 'none', opaque: true })
      }
    }
  }
}
