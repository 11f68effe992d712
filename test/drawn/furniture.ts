import type { Random } from './random.js'

/** What every page prints above and below its text. `size` is its em in points. */
export interface Furniture {
  readonly head?: (page: number) => string
  readonly foot?: (page: number) => string
  readonly size: number
}

const NUMBERS: readonly ((page: number) => string)[] = [
  (page) => String(page),
  (page) => `- ${page} -`,
  (page) => `—${page}—`,
  (page) => `第${page}页`,
  (page) => `第 ${page} 页 共 9 页`,
  (page) => `${page}/9`,
]

/** Running heads and page numbers, or none of them. */
export function furnitureOf(random: Random): Furniture {
  const foot = random.chance(0.6) ? { foot: random.pick(NUMBERS) } : {}
  const head = random.chance(0.3) ? { head: random.pick([() => '海咸河淡鳞潜羽翔', ...NUMBERS]) } : {}
  return { ...foot, ...head, size: random.pick([8, 9, 10.5]) }
}
