import type { Program } from './compile-pattern.js'

/** Counts up; throws when there is more to do than whoever counts allows. */
export type Count = (steps: number) => void

interface State {
  readonly at: number
  readonly place: number
  readonly marks: readonly number[]
}

/** No regular expressions here: they are what is being counted. */
const isWord = (character = ''): boolean =>
  (character >= '0' && character <= '9') ||
  (character >= 'A' && character <= 'Z') ||
  (character >= 'a' && character <= 'z') ||
  character === '_'

/**
 * Where a match of `program` that begins at `start` of `text` ends, -1 for none. Tries in the order that ECMA-262 (22.2.2)
 * prescribes, one thing after the other as backtracking engines do, and counts every instruction.
 */
export function runProgram(
  { instructions, backward, unicode }: Program,
  text: string,
  start: number,
  count: Count,
): number {
  const later: State[] = []
  let at = 0
  let place = start
  let marks: readonly number[] = []
  const retry = (): boolean => {
    const state = later.pop()
    if (state === undefined) return false
    ;({ at, place, marks } = state)
    return true
  }
  for (;;) {
    count(1)
    const instruction = instructions[at]!
    let further = 1
    let holds = true
    switch (instruction.op) {
      case 'match':
        return place
      case 'character': {
        const character = characterAt(text, place, backward, unicode)
        holds = character !== '' && instruction.fits(character)
        place += backward ? -character.length : character.length
        break
      }
      case 'start':
        holds = place === 0
        break
      case 'end':
        holds = place === text.length
        break
      case 'boundary':
        holds = (isWord(text[place - 1]) !== isWord(text[place])) !== instruction.negated
        break
      case 'fork':
        later.push({ at: at + instruction.or, place, marks })
        further = instruction.to
        break
      case 'jump':
        further = instruction.to
        break
      case 'mark':
        marks = withMark(marks, instruction.loop, place)
        break
      case 'moved':
        holds = marks[instruction.loop] !== place
        break
      case 'look':
        holds = runProgram(instruction.program, text, place, count) >= 0 !== instruction.negated
        break
    }
    at += further
    if (!holds && !retry()) return -1
  }
}

function withMark(marks: readonly number[], loop: number, place: number): readonly number[] {
  const copy = [...marks]
  copy[loop] = place
  return copy
}

/** The unit, or under the flag u the code point, before or behind a place; empty at the end of the text. */
function characterAt(text: string, place: number, backward: boolean, unicode: boolean): string {
  const unit = text[backward ? place - 1 : place] ?? ''
  if (!unicode) return unit
  const other = text[backward ? place - 2 : place + 1] ?? ''
  const [high, low] = backward ? [other, unit] : [unit, other]
  return high >= '\uD800' && high <= '\uDBFF' && low >= '\uDC00' && low <= '\uDFFF' ? high + low : unit
}
