import { describe, expect, test } from 'vitest'
import { paintOf } from '../../../../extractors/html/style/paint.js'

describe('the colour that a value states', () => {
  test.each<[string, number]>([
    ['white', 0xffffff],
    ['#1f4e79', 0x1f4e79],
    ['rgb(100%, 0%, 0%)', 0xff0000],
    ['hsl(120 100% 50%)', 0x00ff00],
    ['hwb(0 100% 0%)', 0xffffff],
    ['hwb(240 0% 0%)', 0x0000ff],
    ['oklch(100% 0 0)', 0xffffff],
    ['oklch(62.8% 0.2577 29.23)', 0xff0000],
    ['oklab(0 0 0)', 0],
    ['lab(100 0 0)', 0xffffff],
    ['lch(100% 0 none)', 0xffffff],
    ['color(srgb 1 1 1)', 0xffffff],
    ['light-dark(#fff, #000)', 0xffffff],
    ['canvastext', 0],
  ])('%s', (value, colour) => {
    expect(paintOf(value)).toEqual({ colour, alpha: 1 })
  })

  test.each(['rgb(0 0 0 / 0)', '#0000', 'transparent', 'oklch(50% 0.1 20 / 0%)'])('%s is nothing', (value) => {
    expect(paintOf(value)!.alpha).toBe(0)
  })

  test.each(['fff', 'whitish', 'color-mix(in srgb, white, black)', 'color(xyz 1 1 1)', ''])('none: %s', (value) => {
    expect(paintOf(value)).toBeNull()
  })
})
