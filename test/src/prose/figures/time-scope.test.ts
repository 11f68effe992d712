import { describe, expect, test } from 'vitest'
import { figuresOf } from './figures-of.js'

const times = (text: string) => figuresOf(text).map(({ year, extent }) => (extent ? `${year} ${extent}` : year))

describe('the year that a figure is said of', () => {
  test.each([
    ['全年举办培训3场。', [2024]],
    ['2024年，举办培训3场，编印资料200份。', [2024, 2024]],
    ['2023年举办培训3场，2024年举办培训5场。', [2023, 2024]],
    ['去年举办培训3场，今年举办培训5场。', [2023, 2024]],
    ['接访20批，较去年同期（9批13人次）下降10%。', [2024, 2023, 2023, 2024]],
    ['受理20件，比上年的15件增加5件。', [2024, 2023, 2024]],
    ['上年结转申请4件。', [2024]],
    ['2023年度结转4件。', [2024]],
    ['政务微博于2018年11月开通，关注人数112人。', [2024]],
    ['公开2023年部门决算信息5条。', [2024]],
    ['印发《2022年工作要点》，组织检查4次。', [2024]],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual(expected)
  })
})

describe('what is not said of a whole year', () => {
  test.each([
    ['截至2024年12月底，政务新媒体共95个。', ['2024 stock']],
    ['目前关注人数501人。', ['2024 stock']],
    ['自2008年以来发布信息3万条。', ['2024 stock']],
    ['累计发布信息3万条。', ['2024 stock']],
    ['2024年全年累计发布信息3万条。', [2024]],
    ['上半年受理5件，办结4件。', ['2024 part', '2024 part']],
    ['第一季度发布信息30条，全年发布100条。', ['2024 part', 2024]],
    ['3月组织培训1次，全年编印资料20份。', ['2024 part', 2024]],
    ['每月检查2次。', ['2024 rate']],
    ['2025年计划培训10场。', ['null plan']],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual(expected)
  })
})

test('without a year of the report there is none to be said of', () => {
  expect(figuresOf('受理5件，去年4件。', { year: null }).map(({ year }) => year)).toEqual([null, null])
})
