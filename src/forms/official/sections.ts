import type { FormSection } from '../form.js'

/** The sections of the form of 2019; later reports use the same headings. */
export const sections2019 = [
  { number: 1, title: '总体情况', variants: ['总体工作情况', '工作基本情况', '概述', '基本情况'], topic: 'overview' },
  { number: 2, title: '主动公开政府信息情况', variants: ['行政机关主动公开政府信息情况'], topic: 'disclosure' },
  {
    number: 3,
    title: '收到和处理政府信息公开申请情况',
    variants: ['行政机关收到和处理政府信息公开申请情况', '收到和处理信息公开申请情况'],
    topic: 'requests',
    opens: ['requests'],
  },
  {
    number: 4,
    title: '政府信息公开行政复议、行政诉讼情况',
    variants: ['因政府信息公开工作被申请复议、提起行政诉讼情况', '因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
    topic: 'disputes',
    opens: ['requests'],
  },
  {
    number: 5,
    title: '政府信息公开工作存在的主要问题及改进情况',
    variants: ['存在的主要问题及改进情况', '存在问题及改进情况', '存在的主要问题和改进措施'],
    topic: 'problems',
  },
  {
    number: 6,
    title: '其他需要报告的事项',
    variants: ['其它需要报告事项', '其他报告的事项', '需要报告的其他事项'],
    topic: 'fees',
  },
] as const satisfies readonly FormSection[]

const asked = { 1: 'supervision', 6: 'fees' } as const

/** The sections of the form of 2021, which asks for more in the first and in the last. */
export const sections2021: readonly FormSection[] = sections2019.map((section) =>
  section.number === 1 || section.number === 6 ? { ...section, asks: asked[section.number] } : section,
)
