import type { LocatedText } from '../../model/report-schema.js'
import { splitSentences } from '../split-sentences.js'
import { withSource } from '../with-source.js'
import { type Statement, stated } from './statement.js'

/** 电子版可在…下载, 本年度报告通过…公开: the place is the first group. */
const PLACES = [
  /电子版(?:本)?[^。;；]{0,6}?(?:在|从|通过|到|登录|登陆|登|于|至)([^。;；]{2,80}?)(?:上|中|进行|内|,|，)*(?:下载|查阅|查询|查看|浏览|公开|公布|获取|刊登|发布)/,
  /(?:本|此)(?:年度)?报告[^。;；]{0,6}?(?:通过|登录)([^。;；]{2,80}?)(?:上|中|进行|内|,|，)*(?:下载|查阅|查询|查看|浏览|公开|公布|获取|刊登|发布)/,
]

/** Where the opening says that the report can be had in electronic form, in its own words without white space. */
export const electronicVersion = (paragraphs: readonly LocatedText[]): Statement<string>[] =>
  paragraphs.flatMap((paragraph) =>
    splitSentences(paragraph.text).flatMap((printed) => {
      const { folded, source } = withSource(printed)
      for (const pattern of PLACES) {
        const [whole, place] = pattern.exec(folded) ?? []
        if (whole === undefined || place === undefined) continue
        const from = folded.indexOf(place, folded.indexOf(whole))
        return [stated(source.slice(from, from + place.length), paragraph, printed.trim())]
      }
      return []
    }),
  )
