import { describe, expect, it } from 'vitest'
import { problemsAndMeasures } from '../../../../src/prose/fields/problems-and-measures.js'
import { located } from '../paragraph.js'

const read = (...texts: string[]) => {
  const section = { number: 5, heading: '五、存在的主要问题及改进情况', paragraphs: located(...texts), grids: [] }
  const { problems, measures } = problemsAndMeasures([section])
  return [problems.map(({ text }) => text), measures.map(({ text }) => text)]
}

describe('problemsAndMeasures', () => {
  it.each([
    [
      'two lists in two paragraphs',
      [
        '工作取得一定成效，但也存在一些不足。一是更新不及时，一周以上不更新；二是审核不规范。有时事后补签。三是关注人数较少。',
        '对新形势下的工作还需研究。2020年我局将做好以下工作：一是加强领导。二是提高质量。',
      ],
      ['更新不及时，一周以上不更新', '审核不规范。有时事后补签', '关注人数较少'],
      ['加强领导', '提高质量'],
    ],
    [
      'two lists in one paragraph',
      ['主要表现在：一是解读质量不高；二是队伍薄弱。下一步，将抓好以下工作：一是加强解读；二是加强培训。'],
      ['解读质量不高', '队伍薄弱'],
      ['加强解读', '加强培训'],
    ],
    [
      'a second list without a word between',
      ['一是解读质量不高；二是队伍薄弱。', '一是加强解读；二是加强培训。'],
      ['解读质量不高', '队伍薄弱'],
      ['加强解读', '加强培训'],
    ],
    [
      'subheads',
      [
        '（一）存在的主要问题',
        '1.内容不够全面。',
        '2.时效有待提高。',
        '（二）改进措施',
        '1.充实内容。',
        '2.提高时效。',
      ],
      ['内容不够全面', '时效有待提高'],
      ['充实内容', '提高时效'],
    ],
    [
      'items that go on in a paragraph of their own',
      [
        '存在问题：',
        '（一）内容不够全面',
        '个别栏目空白。',
        '（二）时效有待提高',
        '针对以上问题：',
        '（一）充实内容',
        '增加栏目。',
        '（二）提高时效',
      ],
      ['内容不够全面个别栏目空白', '时效有待提高'],
      ['充实内容增加栏目', '提高时效'],
    ],
    [
      'examples inside a sentence and a list behind',
      [
        '2023年，工作取得一定的成效，但对照上级要求，仍存在一定差距。如规范性还有待提高、深度有待提升、队伍建设有待加强等。针对存在问题，下一步，将切实抓好以下工作：一是优化流程。二是加强培训。',
      ],
      ['规范性还有待提高', '深度有待提升', '队伍建设有待加强'],
      ['优化流程', '加强培训'],
    ],
    [
      'problems behind a colon',
      [
        '全年工作还有欠缺：同类文件有的公开、有的不公开；查阅点开放时间偏短。',
        '改进办法是：编印实例；查阅点周末开放。',
      ],
      ['同类文件有的公开、有的不公开', '查阅点开放时间偏短'],
      ['改进办法是：编印实例', '查阅点周末开放'],
    ],
    [
      'sentences without marks',
      ['公开内容不够丰富。公开形式较为单一。', '下一步，我局将丰富内容；创新形式。'],
      ['公开内容不够丰富', '公开形式较为单一'],
      ['下一步，我局将丰富内容', '创新形式'],
    ],
    [
      'words as marks',
      ['首先，意识不强。其次，人手不足。', '今后，首先，加强学习；其次，充实人员。'],
      ['意识不强', '人手不足'],
      ['加强学习', '充实人员'],
    ],
    ['a section that has none', ['无。'], [], []],
    ['nothing', [], [], []],
  ] as const)('tells apart %s', (_, texts, problems, measures) => {
    expect(read(...texts)).toEqual([problems, measures])
  })

  it('gives the places of an item that goes over two paragraphs', () => {
    const paragraphs = located('一是内容不够全面。', '个别栏目空白。', '二是时效有待提高。')
    const { problems } = problemsAndMeasures([{ number: 5, heading: '', paragraphs, grids: [] }])
    expect(problems.map(({ at }) => at)).toEqual([[{ paragraph: 1 }, { paragraph: 2 }], [{ paragraph: 3 }]])
  })
})
