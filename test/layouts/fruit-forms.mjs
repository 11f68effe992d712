const count = { value: 'count', unit: '件' }

const rows = [
  { id: 'stone', label: '核果类', figures: false },
  { id: 'stone.peach', label: '水蜜桃', group: 'stone', variants: ['桃子'], figures: true },
  { id: 'stone.rest', label: '余下各种', group: 'stone', figures: true },
  { id: 'berry', label: '浆果', figures: false },
  { id: 'berry.grape', label: '紫葡萄串', group: 'berry', figures: true },
  { id: 'berry.rest', label: '余下各种', group: 'berry', figures: true },
  { id: 'mixed', label: '混装礼品盒', figures: true },
  { id: 'sum', label: '总收成', figures: true },
]

const columns = [
  { ...count, id: 'slope', header: ['坡地'] },
  { ...count, id: 'shore', header: ['河滩边'] },
  { ...count, id: 'all', header: ['合计'] },
]

/** Months under seasons: the same headers twice. */
const seasons = [
  { ...count, id: 'spring.sold', header: ['春季', '售出箱数'] },
  { ...count, id: 'spring.left', header: ['春季', '剩余'] },
  { ...count, id: 'autumn.sold', header: ['秋季', '售出箱数'] },
  { ...count, id: 'autumn.left', header: ['秋季', '剩余'] },
]

/** A form of two tables: fruits by where they grow, in groups; and one row without a label, under headers of two levels. */
export const older = {
  id: 'older',
  basis: '',
  sections: [
    { number: 1, title: '一、果园', variants: [] },
    { number: 2, title: '二、销售', variants: [] },
  ],
  tables: [
    { id: 'fruit', title: '水果收成', section: 1, corner: ['品种'], columns, rows, sums: [] },
    {
      id: 'sales',
      title: '销售情况',
      section: 2,
      corner: [],
      columns: seasons,
      rows: [{ id: 'row', label: '', figures: true }],
      sums: [],
    },
  ],
}

const [fruit, sales] = older.tables
/** The same with a row and a column more, and a row less. */
export const newer = {
  ...older,
  id: 'newer',
  tables: [
    {
      ...fruit,
      columns: [...columns.slice(0, 2), { ...count, id: 'glass', header: ['玻璃温室和塑料大棚'] }, ...columns.slice(2)],
      rows: [
        ...rows.slice(0, 5),
        { id: 'berry.currant', label: '黑醋栗', group: 'berry', figures: true },
        ...rows.slice(5).filter(({ id }) => id !== 'mixed'),
      ],
    },
    sales,
  ],
}
