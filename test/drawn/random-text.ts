import { lineWidth, widthOf } from './drawn-table.js'
import type { Random } from './random.js'

/** Characters of labels; any ideographs would do. */
const IDEOGRAPHS = [
  ...'天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏云腾致雨露结为霜金生丽水玉出昆冈剑号巨阙珠称夜光',
]

const words = (random: Random, length: number): string => Array.from({ length }, () => random.pick(IDEOGRAPHS)).join('')

/** A text that names a row or column: at least one character that is no digit. */
export function randomLabel(random: Random): string {
  const label = words(random, random.chance(0.2) ? random.whole(8, 24) : random.whole(1, 7))
  if (random.chance(0.15)) return `${random.whole(1, 9)}.${label}`
  if (random.chance(0.1)) return `（${random.pick(['一', '二', '三'])}）${label}`
  if (random.chance(0.05)) return `${label}${random.whole(2019, 2025)}年`
  if (random.chance(0.03)) return random.pick(['Total', 'Item'])
  return label
}

/** What stands in a cell behind the labels: mostly figures, many blanks, signs. */
export function randomEntry(random: Random): string {
  if (random.chance(0.15)) return ''
  if (random.chance(0.05)) return random.pick(['/', 'n/a', '—', '-', '无', '12.5%', '0.35'])
  return String(random.chance(0.6) ? random.whole(0, 99) : random.whole(100, 99999))
}

/**
 * The text broken into lines no wider than `width` ems, at least one character each. Digits and Latin words stay together
 * where they fit into a line; a digit neither ends nor begins a line next to another text's digit.
 */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.match(/[\u0021-\u007e]+|[^\u0021-\u007e]/g) ?? []) {
    if (line !== '' && lineWidth(line + word) > width) {
      lines.push(line)
      line = ''
    }
    for (const character of word) {
      if (line !== '' && lineWidth(line) + widthOf(character) > width) {
        lines.push(line)
        line = ''
      }
      line += character
    }
  }
  return line === '' ? lines : [...lines, line]
}
