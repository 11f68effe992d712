import { type Node, parsePattern } from './parse-pattern.js'

/** Characters from which those that fit a piece of a pattern are taken. */
const ALPHABET = [
  ...'1a一A0２，,.。、 \n-—()（）[]〔〕“”《》*@/%:：',
  ...'二三十百千万亿两零〇年月日第号至到截止件项余多甲O+−~#"\u200B\u00AD\u2E80\uF0B7\uE000',
]
/** Fits next to nothing, so that a matcher which has come so far goes back. */
const MISFIT = '\u0001'
/** No more ways of writing one part are tried. */
const MOST = 12

const first = (list: Iterable<string>): string[] => [...new Set(list)].slice(0, MOST)

/** Some texts that a part of a pattern matches, the shortest among them. */
function samples(node: Node, flags: string): string[] {
  switch (node.kind) {
    case 'character': {
      const literal = /^\\?([^\\[.])$/su.exec(node.source)?.[1]
      const pattern = new RegExp(`^(?:${node.source})$`, flags)
      const fitting = [...(literal === undefined ? [] : [literal]), ...ALPHABET].filter((each) => pattern.test(each))
      return fitting.slice(0, 2)
    }
    case 'sequence':
      return node.nodes.reduce<string[]>(
        (heads, part) => first(heads.flatMap((head) => samples(part, flags).map((tail) => head + tail))),
        [''],
      )
    case 'choice':
      return [...new Set(node.nodes.flatMap((part) => samples(part, flags)))]
    case 'repeat': {
      const bodies = samples(node.node, flags)
      return first(
        [node.min, Math.min(node.max, node.min + 1)].flatMap((times) => bodies.map((body) => body.repeat(times))),
      )
    }
    default:
      return ['']
  }
}

/** A part that repeats, with the ways to get there. */
interface Repetition {
  readonly before: readonly string[]
  readonly bodies: readonly string[]
}

function repetitions(node: Node, flags: string, before: readonly string[]): Repetition[] {
  if (node.kind === 'sequence') {
    let so = before
    return node.nodes.flatMap((part) => {
      const inside = repetitions(part, flags, so)
      so = first(so.flatMap((head) => samples(part, flags).map((tail) => head + tail)))
      return inside
    })
  }
  if (node.kind === 'choice') return node.nodes.flatMap((part) => repetitions(part, flags, before))
  if (node.kind === 'look') return repetitions(node.node, flags, before)
  if (node.kind !== 'repeat') return []
  const own = node.max > MOST ? [{ before, bodies: samples(node.node, flags) }] : []
  return [...own, ...repetitions(node.node, flags, before)]
}

/**
 * Texts of about `length` characters in which one repetition of the pattern takes turn after turn, in each of several ways,
 * and then does not end as the pattern wants it.
 */
export function pumpedTexts({ source, flags }: RegExp, length: number): readonly string[] {
  const own = flags.replace(/[gyd]/g, '')
  return repetitions(parsePattern(source), own, ['']).flatMap(({ before, bodies }) => {
    const [start = ''] = before
    const turns = [...bodies, bodies.join('')].filter((body) => body !== '')
    return turns.flatMap((body) => {
      const run = body.repeat(Math.ceil(length / body.length))
      return [start + run + MISFIT, run + MISFIT]
    })
  })
}
