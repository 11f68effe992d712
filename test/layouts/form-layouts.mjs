import { newer, older } from './fruit-forms.mjs'

/** Tables as a document prints them, see `textGrids`, against the older form of `fruit-forms.mjs`, or against `forms`. */
export const formLayouts = [
  {
    name: 'misspelt-labels',
    grids: `
品种 | 坡地 | 河滩边 | 合计
水密桃 | 1 | 2 | 3
紫葡萄窜 | 4 | 5 | 9
总收成 | 5 | 7 | 12`,
  },
  {
    name: 'rows-out-of-order',
    grids: `
品种 | 坡地 | 河滩边 | 合计
总收成 | 5 | 7 | 12
水蜜桃（早熟） | 1 | 2 | 3
葡萄干果 | 6 | 6 | 12`,
  },
  {
    name: 'totals-of-two-years',
    grids: `
品种 | 坡地 | 河滩边 | 上年合计 | 合计
水蜜桃 | 1 | 2 | 8 | 3
总收成 | 1 | 2 | 9 | 3`,
  },
  {
    name: 'rows-no-form-knows',
    grids: `
品种 | 坡地 | 河滩边 | 合计
葡萄串 | 4 | 5 | 9
红薯粉条 | 6 | 6 | 12
总收成 | 5 | 7 | 12`,
  },
  {
    name: 'words-between-rows',
    grids: `
品种 | 坡地 | 河滩边 | 合计
葡萄串 | 4 | 5 | 9
甲乙丙丁 | < | < | <
戊己庚辛 | < | < | <
子丑寅卯 | < | < | <
辰巳午未 | < | < | <
总收成 | 5 | 7 | 12`,
  },
  {
    name: 'label-in-two-rows',
    grids: `
品种 | 坡地 | 河滩边 | 合计
水蜜桃 | 1 | 2 | 3
混装礼 | | |
品盒 | 4 | 5 | 9
总收成 | 5 | 7 | 12`,
  },
  {
    name: 'row-without-its-label',
    grids: `
品种 | < | 坡地 | 河滩边 | 合计
核果类 | 水蜜桃 | 1 | 2 | 3
^ | | 6 | 1 | 7
浆果 | 紫葡萄串 | 4 | 5 | 9
^ | 余下各种 | 4 | 5 | 9
混装礼品盒 | < | 4 | 5 | 9
总收成 | < | 5 | 7 | 12`,
  },
  {
    name: 'blank-row-under-header',
    grids: `
春季 | < | 秋季 | <
售出箱数 | 剩余 | 售出箱数 | 剩余
 | | |`,
  },
  {
    name: 'grapes-among-stone-fruits',
    grids: `
品种 | < | 坡地 | 河滩边 | 合计
核果类 | 水蜜桃 | 1 | 2 | 3
^ | 紫葡萄干 | 6 | 1 | 7
混装礼品盒 | < | 4 | 5 | 9
总收成 | < | 5 | 7 | 12`,
  },
  {
    name: 'misspelt-header',
    grids: `
品种 | 坡地 | 河滩边上的 | 上年 | 合计
水蜜桃 | 1 | 2 | 8 | 3
总收成 | 1 | 2 | 9 | 3`,
  },
  {
    name: 'headers-turned',
    grids: `
秋季 | < | 春季 | <
剩余 | 售出箱数 | 剩余 | 售出箱数
1 | 2 | 3 | 4`,
  },
  {
    name: 'header-cut-short',
    grids: `
春季 | < | 秋季 | <
售出 | 剩余 | 售出 | 剩余
1 | 2 | 3 | 4`,
  },
  {
    name: 'blank-cells-merged',
    grids: `
品种 | 坡地 | 河滩边 | 合计
水蜜桃 | 1 | 2 | 3
紫葡萄串 | | < | 
总收成 | 1 | 2 | 3`,
  },
  {
    name: 'table-of-the-year-before',
    grids: `
品种 | 坡地 | 河滩边 | 合计
水蜜桃 | 1 | 2 | 3
紫葡萄串 | 4 | 5 | 9
混装礼品盒 | 1 | 1 | 2
总收成 | 6 | 8 | 14

品种 | 坡地 | 河滩边 | 合计
水蜜桃 | 2 | 2 | 4
紫葡萄串 | 5 | 5 | 10
总收成 | 7 | 7 | 14`,
  },
  {
    name: 'header-of-the-newer-form',
    forms: [older, newer],
    grids: `
品种 | 坡地 | 河滩边 | 玻璃温室和塑料大棚 | 合计
水蜜桃 | 1 | 2 | 0 | 3
混装礼品盒 | 1 | 1 | 0 | 2
总收成 | 2 | 3 | 0 | 5`,
  },
]
