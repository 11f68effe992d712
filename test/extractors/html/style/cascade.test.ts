import { describe, expect, test } from 'vitest'
import { matchesScreen } from '../../../../extractors/html/style/matches-screen.js'
import { lookAt } from '../look-at.js'

const displayOf = async (css: string, element = '<p id="a" class="b c">x</p>') => {
  const { looks, find } = await lookAt(`<!DOCTYPE html><style>${css}</style><div class="o">${element}</div>`)
  return looks.of(find('#a')).display
}

describe('which declaration counts', () => {
  test.each<[string, string, string]>([
    ['the later one', 'p{display:none} p{display:flex}', 'flex'],
    ['the one of a class', '.b{display:none} p{display:flex}', 'none'],
    ['the one of an id', '#a{display:none} .b.c{display:flex}', 'none'],
    ['the one of two classes', '.b.c{display:none} .b{display:flex}', 'none'],
    ['the important one', 'p{display:none!important} #a{display:flex}', 'none'],
    ['none of a condition that does not hold', '@media print{p{display:none}}', 'block'],
    ['that of a condition that holds', '@media screen and (min-width:1000px){p{display:none}}', 'none'],
    ['that of a feature that is known', '@supports (display:grid){p{display:none}}', 'none'],
    ['none of a feature of one old browser', '@supports (display:-ms-grid){p{display:none}}', 'block'],
    ['that outside of a layer', 'p{display:none} @layer a{#a{display:flex}}', 'none'],
    ['the one of an outer element', '.o > .b{display:none}', 'none'],
    ['the one of a rule within a rule', '.o{ & .b{display:none} }', 'none'],
    ['none of a selector that is not known', 'p:unknown-state{display:none}', 'block'],
    ['the rest behind a fault', 'p{color:;;foo bar;{}} .b{display:none}', 'none'],
    ['none where a state is meant', 'p:hover{display:none} p:focus{display:none}', 'block'],
    ['the value of a custom property', ':root{--d:none} p{display:var(--d)}', 'none'],
    ['the value in the place of a custom property', 'p{display:var(--d, none)}', 'none'],
    ['none of a pseudo-element', 'p::before{display:none}', 'block'],
    ['that behind old comment signs', '<!-- p{display:none} -->', 'none'],
    ['that of :not and :is', ':is(p,div):not(.d){display:none}', 'none'],
  ])('%s', async (_, css, display) => {
    expect(await displayOf(css)).toBe(display)
  })

  test('the style attribute goes before sheets, and what is important before it', async () => {
    expect(await displayOf('#a{display:none}', '<p id="a" style="display:flex">x</p>')).toBe('flex')
    expect(await displayOf('p{display:none!important}', '<p id="a" style="display:flex">x</p>')).toBe('none')
  })

  test('a sheet for print does not count', async () => {
    const { looks, find } = await lookAt('<style media="print">p{display:none}</style><p>x</p>')
    expect(looks.of(find('p')).display).toBe('block')
  })

  test('old pages do not tell the case of classes', async () => {
    const { looks, find } = await lookAt('<style>.Old{display:none}</style><p class="old">x</p>')
    expect(looks.of(find('p')).display).toBe('block')
  })
})

test.each<[string, boolean]>([
  ['', true],
  ['screen', true],
  ['print', false],
  ['print, screen', true],
  ['only screen and (max-width: 768px)', false],
  ['(min-width: 768px) and (max-width: 1400px)', true],
  ['(400px <= width <= 900px)', false],
  ['(width >= 600px)', true],
  ['not print', true],
  ['not screen', false],
  ['screen and (orientation: portrait)', false],
  ['(-webkit-min-device-pixel-ratio: 2)', false],
  ['(prefers-color-scheme: dark)', false],
  ['(hover: hover)', true],
  ['(min-width: 50em)', true],
  ['(max-width: 600px) or (min-width: 1000px)', true],
  ['speech and (unknown: 1)', false],
])('a screen of a desktop computer: %s → %s', (query, holds) => {
  expect(matchesScreen(query)).toBe(holds)
})
