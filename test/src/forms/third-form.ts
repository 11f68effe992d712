import type { Form } from '../../../src/forms/form.js'

/** A form that nothing else knows of, in Chinese only: a block with a sum, and a table of one row without a label. */
export const thirdForm: Form = {
  id: 'F2030',
  sections: [
    { number: 1, title: '公开听证情况' },
    { number: 2, title: '督查工作情况' },
  ],
  tables: [
    {
      id: 'hearings',
      title: '公开听证一览',
      section: 1,
      corner: ['听证事项'],
      columns: [
        { id: 'north', header: ['东区数量'], value: 'count', unit: '场' },
        { id: 'south', header: ['西区数量'], value: 'count', unit: '场' },
        { id: 'all', header: ['全区数量'], value: 'count', unit: '场' },
      ],
      rows: [
        { id: 'pricing', label: '价格调整听证' },
        { id: 'planning', label: '城乡规划听证' },
      ],
      sums: [{ rule: 'F2030-SUM', across: 'rows', left: ['north', 'south'], right: ['all'] }],
    },
    {
      id: 'inspections',
      title: '督查工作一览',
      section: 2,
      columns: [
        { id: 'onSite', header: ['现场督查次数'], value: 'count', unit: '次' },
        { id: 'onPaper', header: ['书面督查次数'], value: 'count', unit: '次' },
        { id: 'mended', header: ['完成整改事项'], value: 'count', unit: '项' },
      ],
      rows: [{ id: 'counts', label: '' }],
    },
  ],
}
