import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

interface Axe {
  readonly run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What the rules of axe find wrong with a page as it is now: the rule, how often, and the first element. */
export async function violations(page: Page): Promise<[rule: string, times: number, first: string][]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe: check } = window as unknown as { axe: Axe }
    const { violations: found } = await check.run({ preload: false })
    return found.map(({ id, nodes }) => [id, nodes.length, nodes[0]!.html])
  })
}
