import type { Random } from '../../drawn/random.js'
import type { Difficulties } from '../difficulty.js'
import { type HtmlCell, type HtmlDifficulty, ownName, styled, unseen } from './html-cell.js'

/** What is struck out in a cell, by the way in which it is. */
export const struck: Difficulties<HtmlCell> = {
  s: unseen('struck', (other) => `<s>${other}</s>`),
  strike: unseen('struck', (other) => `<strike><b>${other}</b></strike>`),
  del: unseen('struck', (other) => `<del datetime="2024-01-05">${other}</del>`),
  'struck by its style': styled('struck', 'text-decoration: line-through'),
  'struck by a style of all parts': styled('struck', 'text-decoration: red double line-through 2px'),
  'struck by a longhand': styled('struck', 'text-decoration-line: underline line-through', 'p'),
  'struck by an element around': unseen(
    'struck',
    (other) =>
      `<div style="text-decoration:line-through"><p style="text-decoration:none"><span>${other}</span></p></div>`,
  ),
  'struck by a line of the sheet': unseen('struck', (other, name) => ({
    markup: `<b class="${name}">${other}</b>`,
    rules: `.${name}{position:relative} .${name}::after{content:"";position:absolute;left:0;width:100%;top:50%;border-top:1px solid}`,
  })),
  'struck by a class': unseen('struck', (other, name) => ({
    markup: `<u class="${name}">${other}</u>`,
    rules: `.${name}{text-decoration:line-through}`,
  })),
}

const percent = (random: Random): number => Math.round(random.between(50, 80))

/** A shift of 0.15 to 0.6 em of the text around, as a length in em of a font of `size` percent. */
const shift = (random: Random, size: number): string => (random.between(0.15, 0.6) / (size / 100)).toFixed(2)

/** A small mark behind the figure. */
const raised = (write: (mark: string, random: Random) => string): HtmlDifficulty => ({
  kind: 'raised',
  plant: ({ shown }, random) => ({ content: shown + write(String(random.whole(1, 9)), random) }),
})

/** A small mark by a style that depends on its size in percent. */
const raisedBy = (style: (size: number, random: Random) => string): HtmlDifficulty =>
  raised((mark, random) => {
    const size = percent(random)
    return `<span style="font-size:${size}%;${style(size, random)}">${mark}</span>`
  })

/** Marks of notes beside the figure, by the way in which they are set. */
export const raisedMarks: Difficulties<HtmlCell> = {
  sup: raised((mark) => `<sup>${mark}</sup>`),
  sub: raised((mark) => `<sub>${mark}</sub>`),
  'a link in sup': raised((mark) => `<sup><a href="#n${mark}">[${mark}]</a></sup>`),
  'raised by an alignment': raisedBy(() => 'vertical-align:super'),
  'raised by a length': raisedBy((size, random) => `vertical-align:${shift(random, size)}em`),
  'lowered by a length': raisedBy((size, random) => `vertical-align:-${shift(random, size)}em`),
  'raised to the top': raisedBy(() => 'vertical-align:top'),
  'raised by its position': raisedBy((size, random) => `position:relative;top:-${shift(random, size)}em`),
  'raised by the other side': raisedBy((size, random) => `position:relative;bottom:${shift(random, size)}em`),
  'raised by a move': raisedBy(
    (size, random) => `display:inline-block;transform:translateY(-${shift(random, size)}em)`,
  ),
  'raised by a part of its line': raisedBy(() => 'vertical-align:40%'),
  'raised out of the flow': raisedBy(() => 'position:absolute;margin-top:-3px'),
  'raised by a variant of the font': raised((mark) => `<span style="font-variant-position:super">${mark}</span>`),
  'raised by a class': {
    kind: 'raised',
    plant: ({ shown }, random) => {
      const name = ownName(random)
      return {
        content: `${shown}<i class="${name}">${random.whole(1, 9)}</i>`,
        rules: `.${name} { font-size: .${percent(random)}em; vertical-align: super; line-height: 0 }`,
      }
    },
  },
}
