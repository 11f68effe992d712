import { fold } from '../../../normalizers/text/fold.js'
import { sectionText } from '../../../normalizers/text/section-text.js'
import type { LocatedText, Section } from '../../model/report-schema.js'
import { itemText, joinItems, type ListItem, listItems, markedItems, sentenceItems } from '../list-items.js'

export interface ProblemsAndMeasures {
  readonly problems: LocatedText[]
  readonly measures: LocatedText[]
}

type Half = 'problems' | 'measures'

/** A short line that heads one half: （一）主要问题, 改进措施. */
const LONGEST_HEADING = 24
const HEADS_MEASURES = /改进|整改|措施|打算|举措|努力方向|工作计划|下一步|下步|解决/
const HEADS_PROBLEMS = /问题|不足|困难|短板/
/** A sentence from which on the text speaks of what will be done. */
const TURNS =
  /^(?:针对|下一步|下步|下一阶段|今后|为此|接下来|对此|对新形势|围绕(?:以上|上述|存在)|(?:改进|整改|解决)(?:的)?(?:措施|情况|办法|方向|工作|思路)|20\d{2}年[^。]{0,30}(?:将(?!来)|要(?=进一步|继续|重点|着力|切实|做好|加强|从))|[^。]{0,16}(?:我[市县区局委办镇街省厅]|本[机单]|将)[^。]{0,16}(?:将|着力|重点)(?:从|做好|抓好|在|加强)|[^。]{0,24}将(?:重点|着力|切实|进一步|从以下|继续))/
/** What makes a sentence the naming of a problem. */
const PROBLEM =
  /有待|不足|不够|不强|不高|不到位|不及时|不规范|不完善|不平衡|不深|不严|不全|不多|不准|欠缺|缺乏|薄弱|滞后|单一|较少|偏少|偏弱|需要?(?:进一步)?(?:加强|提升|提高|完善|改进|拓展|优化)|仍需|还需|差距/
/** 存在以下问题: announces problems and names none. */
const ANNOUNCES =
  /(?:存在|有)[^。,]{0,16}(?:不足|差距|问题|困难|薄弱环节|短板|地方)(?:之处|和不足|与不足)?[^。,]{0,12}[。:;,]?$|(?:主要)?表现在?[::]?$/
/** 还有欠缺：A；B: what is behind the colon is told off as problems. */
const LISTS = /(?:问题|不足|欠缺|差距|短板|困难|薄弱环节)[^：:。；;，,]{0,10}[：:](?=.)/u

/** 如 A、B、C 等: the problems are told off inside one sentence. */
const EXAMPLES = /(?:^|[,，])(?:比如|例如|如|主要是|主要有|主要表现在?|主要体现在?)[:：]?/

const isHeading = (piece: ListItem): boolean =>
  fold.prose(piece.text).length <= LONGEST_HEADING && !/[,，；;]/.test(piece.text)

/** The half that a line heads; null where it is no such line. */
function headed(piece: ListItem): Half | null {
  if (!isHeading(piece)) return null
  const words = fold.prose(piece.text)
  const level = piece.mark?.style ?? ''
  if (level === 'inlineCn' || level === 'inlineWord') return null
  if (/^(?:存在的?)?(?:主要)?(?:问题|不足)(?:及|和|与)(?:改进|整改)/.test(words)) return 'problems'
  if (HEADS_MEASURES.test(words) && !PROBLEM.test(words) && words.length <= 16) return 'measures'
  return HEADS_PROBLEMS.test(words) && /^(?:[^,。]{0,8}存在|主要|问题|不足|目前|工作中)/.test(words) ? 'problems' : null
}

/** Whether the piece turns to what will be done: by its words, or because its list starts anew. */
const turns = (piece: ListItem, before: readonly ListItem[]): boolean =>
  (piece.mark?.n === 1 && before.some(({ mark }) => mark?.style === piece.mark?.style && (mark?.n ?? 0) > 1)) ||
  (piece.mark === null && TURNS.test(fold.prose(piece.text)))

interface Halves {
  readonly problems: ListItem[]
  readonly measures: ListItem[]
}

/** Cuts plain text before the sentence that turns to what will be done. */
const cutSentences = (piece: ListItem): ListItem[] => {
  const cuts: ListItem[] = []
  for (const [index, one] of sentenceItems([piece]).entries()) {
    const last = cuts.at(-1)
    const own = { ...one, mark: index === 0 ? piece.mark : null }
    if (last === undefined || TURNS.test(fold.prose(one.text))) cuts.push(own)
    else cuts[cuts.length - 1] = { ...last, text: last.text + one.text }
  }
  return cuts
}

function halvesOf(pieces: readonly ListItem[]): Halves {
  const halves: Halves = { problems: [], measures: [] }
  let half: Half = 'problems'
  for (const piece of pieces.flatMap(cutSentences)) {
    const heads = headed(piece)
    if (heads !== null) {
      half = heads
      continue
    }
    if (half === 'problems' && turns(piece, halves.problems)) half = 'measures'
    halves[half].push(piece)
  }
  return halves
}

/** The problems of plain sentences: those with a word for one; told off behind a colon or inside a sentence, each by itself. */
function plainProblems(pieces: readonly ListItem[]): LocatedText[] {
  let listing = false
  return sentenceItems(pieces).flatMap((piece) => {
    const list = LISTS.exec(piece.text)
    const goesOn = listing
    listing = (list !== null || listing) && /[；;]\s*$/u.test(piece.text)
    if (list) return [joinItems([{ text: piece.text.slice(list.index + list[0].length), at: piece.at }])]
    if (goesOn) return [joinItems([piece])]
    return namedProblems(piece)
  })
}

function namedProblems(piece: ListItem): LocatedText[] {
  const sentence = fold.prose(piece.text)
  if (!PROBLEM.test(sentence) || ANNOUNCES.test(sentence)) return []
  const examples = EXAMPLES.exec(piece.text)
  const listed = piece.text
    .slice(examples ? examples.index + examples[0].length : 0)
    .replace(/等(?:问题|方面|情况|现象)?[。；;]?$/u, '')
  const parts = listed.split('、')
  const each = parts.length > 1 && parts.every((part) => PROBLEM.test(part)) ? parts : [listed]
  return each.map((text) => joinItems([{ text, at: piece.at }]))
}

/** The measures of plain text: its clauses between semicolons, else its sentences. */
function plainMeasures(pieces: readonly ListItem[]): LocatedText[] {
  return sentenceItems(pieces)
    .map((piece) => joinItems([piece]))
    .filter(({ text }) => text !== '' && !/[:：]$/.test(text))
}

/**
 * The problems that `sections` name and the improvements that they announce, one by one: the items of its lists without their
 * marks (一是, （一）, 1.), else the sentences that name a problem, and the clauses of what is announced. What leads up to a list
 * is left out; nothing where the section says that there is none.
 */
export function problemsAndMeasures(sections: readonly Section[]): ProblemsAndMeasures {
  const paragraphs = sections
    .flatMap((section) => section.paragraphs)
    .filter(({ text }) => {
      const { state } = sectionText(text)
      return state === undefined && itemText(text) !== ''
    })
  const { problems, measures } = halvesOf(listItems(paragraphs))
  const named = markedItems(problems)
  const announced = markedItems(measures)
  return {
    problems: named.length > 0 ? named : plainProblems(problems),
    measures: announced.length > 0 ? announced : plainMeasures(measures),
  }
}
