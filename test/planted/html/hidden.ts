import type { Random } from '../../drawn/random.js'
import type { Difficulties } from '../difficulty.js'
import { beside, type HtmlCell, type HtmlDifficulty, ownName, styled, unseen } from './html-cell.js'

/** Hidden by a rule of the sheet, as it is written for a class. */
const byRule = (rule: (name: string) => string): HtmlDifficulty =>
  unseen('hidden', (other, name) => ({ markup: `<span class="x ${name}">${other}</span>`, rules: rule(name) }))

/** A cell on a ground of this colour, with text in the same colour stated in another way. */
const onGround = (ground: string, colour: string): HtmlDifficulty => ({
  kind: 'hidden',
  plant: ({ shown, other }, random) => ({
    content: beside(shown, `<font color="${colour}">${other}</font>`, random),
    attributes: random.chance(0.5) ? `bgcolor="${ground}"` : `style="background:${ground} none"`,
  }),
})

/** A cell that gives up its place, behind the shown one. */
const goneCell = (write: (other: string, random: Random) => string): HtmlDifficulty => ({
  kind: 'hidden',
  plant: ({ shown, other }, random): HtmlCell => ({ content: shown, behind: write(other, random) }),
})

const SCREEN_READER = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)'

/** What is hidden in a cell, by the way in which it is. */
export const hidden: Difficulties<HtmlCell> = {
  'by a class': byRule((name) => `.${name}{display:none}`),
  'by a class of the cell': byRule((name) => `td > .${name}.x, b.${name} { display : none !important }`),
  'by an id': unseen('hidden', (other, name) => ({
    markup: `<i id="${name}">${other}</i>`,
    rules: `#${name}{display:none}`,
  })),
  'by an attribute selector': unseen('hidden', (other, name) => ({
    markup: `<em data-${name}="1">${other}</em>`,
    rules: `[data-${name}='1']{display:none}`,
  })),
  'by its style': styled('hidden', 'display:none'),
  'by a style in capitals': styled('hidden', 'DISPLAY: NONE;'),
  'by an element around': unseen(
    'hidden',
    (other) => `<div style="display:none"><p>0<span style="display:inline">${other}</span></p></div>`,
  ),
  'by what it inherits': unseen(
    'hidden',
    (other) => `<div style="visibility:hidden"><p><span>${other}</span></p></div>`,
  ),
  'by a media query': byRule((name) => `@media screen and (min-width: 600px) { .${name} { display: none } }`),
  'by a feature query': byRule(
    (name) => `@supports (display: grid) and (not (display: -ms-grid)) { .${name}{display:none} }`,
  ),
  'by a rule in a layer': byRule((name) => `@layer base { .${name} { display: none } }`),
  'by a rule in a rule': byRule((name) => `td { &:has(.${name}) .${name} { display: none } }`),
  'by a custom property': byRule((name) => `:root{--${name}: none} .${name}{display:var(--${name})}`),
  'by a length that is worked out': styled('hidden', 'font-size:calc(1px * 0)'),
  'by what is shown on focus': byRule(
    (name) => `.${name}:not(:focus):not(:focus-within){position:absolute;clip:rect(0,0,0,0)}`,
  ),
  'by its opacity': styled('hidden', 'opacity: 0'),
  'by a filter': styled('hidden', 'filter: opacity(0%)', 'b'),
  'by its visibility': byRule((name) => `.${name}{visibility:hidden}`),
  'by its font': styled('hidden', 'font-size:0'),
  'by a font of one pixel': styled('hidden', 'font:normal 1px/1 SimSun'),
  'by its content visibility': styled('hidden', 'content-visibility:hidden', 'div'),
  'by a clip': styled('hidden', SCREEN_READER),
  'by a clip path': byRule((name) => `.${name}{position:absolute;clip-path:inset(50%)}`),
  'by the whole clip path': styled('hidden', 'clip-path: inset(100%)', 'div'),
  'by a box without height': styled('hidden', 'height:0;overflow:hidden', 'div'),
  'by a box without width': styled('hidden', 'display:inline-block;width:0;overflow:hidden;white-space:nowrap'),
  'by its scale': styled('hidden', 'transform:scale(0);position:absolute'),
  'off the page': styled('hidden', 'position:absolute;left:-9999px'),
  'above the page': byRule((name) => `.${name}{position:absolute;top:-999em}`),
  'by a negative margin': styled('hidden', 'float:left;margin-left:-10000px'),
  'by a text indent': styled('hidden', 'display:block;text-indent:-9999px;overflow:hidden', 'p'),
  'white on white': styled('hidden', 'color:#fff'),
  'white by a class': byRule((name) => `.${name}{color:white}`),
  'in the colour of its cell': onGround('#C6E0B4', '#c6e0b4'),
  'nearly in the colour of its cell': onGround('rgb(242,242,242)', '#f1f1f1'),
  'in the colour of a marker': styled('hidden', 'background-color:yellow;color:#ff0'),
  'white by its lightness': styled('hidden', 'color:oklch(100% 0 0)'),
  'in no colour': styled('hidden', 'color:transparent'),
  'in a colour without substance': styled('hidden', 'color: rgba(0, 0, 0, 0)'),
  'letters without a fill': styled('hidden', '-webkit-text-fill-color: transparent'),
  'by an attribute': unseen('hidden', (other) => `<span hidden>${other}</span>`),
  'in closed details': unseen('hidden', (other) => `<details><summary></summary>${other}</details>`),
  'in a template': unseen('hidden', (other) => `<template>${other}</template>`),
  'in the place of a script': unseen('hidden', (other) => `<noscript>${other}</noscript>`),
  'in a script': unseen('hidden', (other) => `<script>document.x = ${other}</script>`),
  'in a comment': unseen('hidden', (other) => `<!-- ${other} -->`),
  'in a dialog': unseen('hidden', (other) => `<dialog>${other}</dialog>`),
  'in a hidden field': unseen('hidden', (other) => `<input type="hidden" value="${other}">`),
  'in a cell that is gone': goneCell((other) => `<td style="display:none">${other}</td>`),
  'in a cell that has an attribute': goneCell((other) => `<td hidden>${other}</td>`),
  'in a cell of a class': {
    kind: 'hidden',
    plant: ({ shown, other }, random) => {
      const name = ownName(random)
      return { content: shown, behind: `<td class="${name}">${other}</td>`, rules: `td.${name}{display:none}` }
    },
  },
}
