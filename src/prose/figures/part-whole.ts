import type { FoundNumber } from '../../../normalizers/quantity/numbers-in.js'

/** How a number stands to the others of its paragraph. */
export interface PartWhole {
  /** Index of the whole that it is a part of. */
  readonly partOf?: number
  /** It is a whole whose parts are told without a word that leaves any out. */
  readonly exhaustive?: true
}

/** A stretch of text in which parts are told off. */
interface Enumeration {
  readonly from: number
  /** The bracket, or the end of the sentence, that closes it. */
  readonly closer: ')' | '。'
  /** It goes on over semicolons: 其中：网络20件；信函15件。 */
  readonly listed: boolean
  /** The numbers that are told apart: one, or several beside each other (14批212件). */
  readonly wholes: readonly number[]
  /** The last numbers beside each other in the account itself. */
  readonly run: readonly number[]
}

const CONNECTIVES =
  /\(|\)|[。!?\n]|;|其中(?:包括|包含|含)?:?|(?<=^|[,(])(?:包括|包含|含)(?![^,。;()]*在内)|另有|另外|此外|还有|另/g
/** Brackets that state what there was before: 较去年同期（9批13人次）. */
const BEFORE = /(?:同期|去年|上年度?|上一年度?|\d{4}年度?)(?:的|为|是)?$/
/** Words that leave parts out. */
const LEAVES_OUT = /等(?!级|额|待)|主要|含|包括|另|还|部分(?!公开)|重点/
const LONGEST_BEFORE = 12
/** Measures of one thing beside each other: 3批5件8人次. */
const MOST_MEASURES = 4
/** Accounts within accounts that are kept apart; what opens further ones is no account. */
const DEEPEST = 8
const BODY: Enumeration = { from: 0, closer: '。', listed: false, wholes: [], run: [] }

/** For each number of a paragraph the whole that it is said to be a part of: in 35件，其中网络20件（微信5件） 20 of 35, and 5 of 20. */
export function partWhole(text: string, numbers: readonly FoundNumber[]): readonly PartWhole[] {
  const wholes: (number | undefined)[] = []
  const accounts = new Map<number, Enumeration>()
  const overlapping = new Set<number>()
  let stack: readonly Enumeration[] = [BODY]
  numbers.forEach((number, at) => {
    const start = numbers[at - 1]?.end ?? 0
    stack = enumerationsAfter(text, start, number.from, stack)
    const account = stack.at(-1)!
    const whole = account.wholes.find((each) => isPart(number, numbers[each]!))
    wholes.push(whole)
    if (whole !== undefined && exceeds(number, numbers[whole]!)) overlapping.add(whole)
    if (whole !== undefined) accounts.set(at, account)
    const run = start === number.from && at > 0 ? [...account.run, at].slice(-MOST_MEASURES) : [at]
    stack = [...stack.slice(0, -1), { ...account, run }]
  })
  const apart = wholes.map((whole) => (whole === undefined || overlapping.has(whole) ? undefined : whole))
  const complete = fullyListedWholes(text, numbers, apart, accounts)
  return numbers.map((_, at) => ({
    ...(apart[at] === undefined ? {} : { partOf: apart[at] }),
    ...(complete.has(at) ? { exhaustive: true } : {}),
  }))
}

const isPart = (part: FoundNumber, whole: FoundNumber): boolean =>
  part.unit === whole.unit && part.unit !== '%' && part.change === undefined

/** 14批212件（信件15批100件、电话13批112件）: what is more than the whole is no part of it, and the others overlap. */
const exceeds = ({ value }: FoundNumber, whole: FoundNumber): boolean =>
  value !== null && whole.value !== null && value > whole.value

/** The open accounts behind the words between two numbers. */
function enumerationsAfter(
  text: string,
  start: number,
  end: number,
  before: readonly Enumeration[],
): readonly Enumeration[] {
  let stack = before
  const gap = text.slice(start, end)
  for (const { 0: turn, index } of gap.matchAll(CONNECTIVES)) {
    const account = stack.at(-1)!
    const from = start + index
    if (turn === '(' && stack.length < DEEPEST) {
      const apart = index > 0 || BEFORE.test(text.slice(Math.max(0, from - LONGEST_BEFORE), from))
      stack = [...stack, { from, closer: ')', listed: false, wholes: apart ? [] : account.run, run: [] }]
    } else if (turn === ')') {
      const opened = stack.findLastIndex(({ closer }) => closer === ')')
      if (opened > 0) stack = stack.slice(0, opened)
    } else if (/[。!?\n]/.test(turn)) stack = stack.slice(0, 1)
    else if (turn === ';') {
      if (account.closer === '。' && !account.listed && stack.length > 1) stack = stack.slice(0, -1)
    } else if (turn.startsWith('另') || turn === '此外' || turn === '还有') {
      stack = [...stack.slice(0, -1), { ...account, wholes: [] }]
    } else if (stack.length < DEEPEST && turn !== '(' && (account.closer !== ')' || account.run.length > 0)) {
      stack = [...stack, { from, closer: '。', listed: turn.endsWith(':'), wholes: account.run, run: [] }]
    }
  }
  return stack
}

/** The wholes of which two parts or more are told, all of them exactly, in one account that leaves none out. */
function fullyListedWholes(
  text: string,
  numbers: readonly FoundNumber[],
  wholes: readonly (number | undefined)[],
  accounts: ReadonlyMap<number, Enumeration>,
): ReadonlySet<number> {
  const complete = new Set<number>()
  for (const whole of new Set(wholes)) {
    if (whole === undefined || numbers[whole]!.approx !== 'exact') continue
    const parts = numbers.flatMap((number, at) =>
      wholes[at] === whole ? [{ number, account: accounts.get(at)! }] : [],
    )
    const from = parts[0]!.account.from
    const told = text.slice(from, parts.at(-1)!.number.end + 2).replace(/^\(?其中:?/, '')
    const exact = parts.every(({ number, account }) => number.approx === 'exact' && account.from === from)
    if (parts.length > 1 && exact && !LEAVES_OUT.test(told)) complete.add(whole)
  }
  return complete
}
