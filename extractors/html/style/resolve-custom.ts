import type { Declared } from './parse-declarations.js'

/** Custom properties that stand for others, one within the other, are followed so far. */
const DEEPEST = 8

const REFERENCE = /var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/g

/**
 * What an element declares with its custom properties put in, and the custom properties that hold in it, those that it
 * inherits among them. What stands for nothing leaves its declaration without effect.
 */
export function resolveCustom(declared: Declared, inherited: Declared): { declared: Declared; custom: Declared } {
  let custom = inherited
  let isPlain = true
  for (const [property, value] of declared) {
    if (value.includes('var(')) isPlain = false
    if (!property.startsWith('--')) continue
    if (custom === inherited) custom = new Map(inherited)
    ;(custom as Map<string, string>).set(property, value)
  }
  if (isPlain) return { declared, custom }
  const resolve = (value: string, depth: number): string =>
    depth > DEEPEST || !value.includes('var(')
      ? value
      : resolve(
          value.replace(REFERENCE, (_, name: string, instead?: string) => custom.get(name) ?? instead?.trim() ?? ''),
          depth + 1,
        )
  const resolved = [...declared].map(([property, value]): [string, string] => [property, resolve(value, 0)])
  return { declared: new Map(resolved.filter(([, value]) => value !== '' && !value.includes('var('))), custom }
}
