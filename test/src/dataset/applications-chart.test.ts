import { expect, it } from 'vitest'
import { applicationsChart } from '../../../src/dataset/applications-chart.js'

const bars = (svg: string): string[] => svg.match(/<rect class="bar"[^>]*>/g) ?? []

it('draws a bar for each year with reports, its figure and their number, and leaves the place of a year without', () => {
  const svg = applicationsChart([
    { year: 2021, reports: 3, received: 1200 },
    { year: 2023, reports: 1, received: 600 },
  ])
  expect(bars(svg)).toHaveLength(2)
  for (const text of ['>1,200<', '>600<', '>2021<', '>2022<', '>2023<', '>3 份<', '>–<']) expect(svg).toContain(text)
  const [high, low] = bars(svg).map((bar) => Number(/ height="([\d.]+)"/.exec(bar)![1]))
  expect(high! / low!).toBeCloseTo(2)
})

it('is a chart without bars where there are no reports', () => {
  const svg = applicationsChart([])
  expect(bars(svg)).toEqual([])
  expect(svg).toContain('no reports')
  expect(svg).not.toMatch(/NaN|Infinity/)
})
