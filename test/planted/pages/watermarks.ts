import type { Random } from '../../drawn/random.js'
import { show, showHan } from './pdf-cell.js'

/** What may be laid over a page, or lie under it, in the operators that draw it. */
export function watermark(random: Random, width: number, height: number): string {
  const grey = random.pick(['0.8', '0.85', '0.7'])
  const words = random.pick(['2024', '0118', '56'])
  const tiles = (draw: (x: number, y: number) => string): string => {
    const across = random.whole(90, 150)
    const down = random.whole(60, 110)
    let content = ''
    for (let y = 30; y < height; y += down) for (let x = 20; x < width - 40; x += across) content += draw(x, y)
    return `q ${grey} g\n${content}Q\n`
  }
  switch (random.pick(['none', 'none', 'tilted tiles', 'level tiles', 'tilted', 'level'])) {
    case 'tilted tiles':
      return tiles((x, y) => `BT /F1 9 Tf .87 .5 -.5 .87 ${x} ${y} Tm (${words}) Tj ET\n`)
    case 'level tiles':
      return tiles((x, y) => `BT /F1 9 Tf ${x} ${y} Td (${words}) Tj ET\n`)
    case 'tilted':
      return `q ${grey} g BT /F1 60 Tf .7 .7 -.7 .7 150 200 Tm (${words} ${words}) Tj ET Q\n`
    case 'level':
      return `q ${grey} g\n${random.chance(0.5) ? show(words, 150, 400, 70) : showHan('内部', 150, 400, 70)}Q\n`
    default:
      return ''
  }
}
