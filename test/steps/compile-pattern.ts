import { type Node, parsePattern } from './parse-pattern.js'

/** One instruction of a backtracking matcher (R. Cox: Regular Expression Matching: the Virtual Machine Approach, 2009). */
export type Instruction =
  | { readonly op: 'character'; readonly fits: (character: string) => boolean }
  | { readonly op: 'start' | 'end' | 'match' }
  | { readonly op: 'boundary'; readonly negated: boolean }
  /** Goes on `to` instructions further, and `or` further where that fails; both count from here. */
  | { readonly op: 'fork'; readonly to: number; readonly or: number }
  | { readonly op: 'jump'; readonly to: number }
  /** Notes the place, and fails where a turn of a loop has not moved from it. */
  | { readonly op: 'mark' | 'moved'; readonly loop: number }
  | { readonly op: 'look'; readonly program: Program; readonly negated: boolean }

export interface Program {
  readonly instructions: readonly Instruction[]
  /** Characters are read from right to left: the inside of a look behind. */
  readonly backward: boolean
  readonly unicode: boolean
}

type Code = readonly Instruction[]
type Compile = (node: Node) => Code

/** The program of a regular expression without back references. */
export const compilePattern = ({ source, flags }: RegExp): Program =>
  programOf(parsePattern(source), flags.replace(/[gyd]/g, ''), false)

function programOf(node: Node, flags: string, backward: boolean): Program {
  const compile: Compile = (part) => {
    if (part.kind === 'character') return [{ op: 'character', fits: fitting(part.source, flags) }]
    if (part.kind === 'sequence') return (backward ? part.nodes.toReversed() : part.nodes).flatMap(compile)
    if (part.kind === 'choice') return part.nodes.map(compile).reduceRight((others, first) => either(first, others))
    if (part.kind === 'repeat') return repeated(part, compile)
    if (part.kind === 'boundary') return [{ op: 'boundary', negated: part.negated }]
    if (part.kind === 'look') {
      return [{ op: 'look', program: programOf(part.node, flags, !part.ahead), negated: part.negated }]
    }
    return [{ op: part.kind }]
  }
  return { instructions: [...compile(node), { op: 'match' }], backward, unicode: flags.includes('u') }
}

const either = (first: Code, others: Code): Code => [
  { op: 'fork', to: 1, or: first.length + 2 },
  ...first,
  { op: 'jump', to: others.length + 1 },
  ...others,
]

/** Goes through `body`, or leaves it out. */
const optional = (body: Code, lazy: boolean): Code => {
  const behind = body.length + 1
  return [lazy ? { op: 'fork', to: behind, or: 1 } : { op: 'fork', to: 1, or: behind }, ...body]
}

function repeated({ node, min, max, lazy, loop }: Extract<Node, { kind: 'repeat' }>, compile: Compile): Code {
  const turns = (times: number): Code => Array.from({ length: times }, () => compile(node)).flat()
  if (max === Infinity) return [...turns(min), ...endless(compile(node), lazy, node.kind === 'character' ? null : loop)]
  return [...turns(min), ...nested(compile(node), max - min, lazy)]
}

const nested = (body: Code, times: number, lazy: boolean): Code =>
  times === 0 ? [] : optional([...body, ...nested(body, times - 1, lazy)], lazy)

/** Turn after turn; a single character, whose `loop` is null, always moves. */
function endless(body: Code, lazy: boolean, loop: number | null): Code {
  const turn: Code = loop === null ? body : [{ op: 'mark', loop }, ...body, { op: 'moved', loop }]
  return optional([...turn, { op: 'jump', to: -turn.length - 1 }], lazy)
}

/** Whether a character fits one piece of a pattern, asked of the engine itself once per character. */
function fitting(source: string, flags: string): (character: string) => boolean {
  const pattern = new RegExp(`^(?:${source})$`, flags)
  const known = new Map<string, boolean>()
  return (character) => {
    const before = known.get(character)
    if (before !== undefined) return before
    const fits = nativeExec.call(pattern, character) !== null
    known.set(character, fits)
    return fits
  }
}

/** `RegExp.prototype.exec` of the engine, also while another one counts. */
export const nativeExec = RegExp.prototype.exec
