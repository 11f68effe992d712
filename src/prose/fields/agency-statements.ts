import { fold } from '../../../normalizers/text/fold.js'
import type { LocatedText } from '../../model/report-schema.js'
import { isFullName } from './is-agency-name.js'
import { type Statement, stated } from './statement.js'
import { titleWords } from './title-words.js'

/** Sentences in which the first group is the name of who made the report, the likeliest first. */
const MADE_BY = [
  /报告.*?由([^,，。;；:：、由]{2,40}?)(?:负责|组织|牵头)?(?:根据|按照|依据|依照|编制|编写|编撰|汇总|综合|结合|会同|制作)/,
  /由([^,，。;；:：、由]{2,40}?)(?:负责|组织|牵头)?(?:编制|编写|编撰|汇总|制作)[^,，。;；]*报告/,
  /(?:^|[,，。;；])([^,，。;；、由]{3,40}?)(?:特|向社会)*(?:编制|编写|公布|发布)(?:了|完成)?20\d{2}年[^,，。;；]{0,20}报告/,
  /(?:发布机构|发布单位)[:：]([^,，;；:：]{2,40}?)(?=发布|发文|成文|文号|索引|主题|名称|公开|$)/,
]

/** 特向社会公布某某街道2021年度信息公开年度报告: the object is worded like a title. */
const OBJECT = /(?:编制|编写|公布|发布)(?:了|并|向社会|公布|发布)*([^,，。;；]{2,60}?(?:报告|年报))/

/**
 * Who the opening paragraphs say has made the report (由…编制, 公布…年度报告, else 发布机构), the likeliest statement first. The
 * names are in simplified characters without white space and tell which organisation is meant outside its region too.
 */
export function agencyStatements(paragraphs: readonly LocatedText[]): Statement<string>[] {
  const sentences = paragraphs.flatMap((paragraph) =>
    paragraph.text.split('。').map((printed) => ({ paragraph, printed, sentence: fold.prose(printed) })),
  )
  const readings = [
    ...MADE_BY.map((statement) => (sentence: string) => statement.exec(sentence)?.[1]),
    (sentence: string) => titleWords(OBJECT.exec(sentence)?.[1] ?? '')?.agency,
  ]
  const found = readings.flatMap((nameIn) =>
    sentences.flatMap(({ paragraph, printed, sentence }) => {
      const name = nameIn(sentence)
      return name && isFullName(name) ? [stated(name, paragraph, printed.trim())] : []
    }),
  )
  return found.filter(
    (one, index) => found.findIndex(({ value, text }) => value === one.value && text === one.text) === index,
  )
}
