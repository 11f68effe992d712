import type { Redis } from 'ioredis'

/** What a setting of Redis should be, and what happens otherwise. */
const settings = [
  {
    name: 'appendonly',
    value: 'yes',
    otherwise: 'it forgets what is queued when it is restarted; the run goes on, but reads again (appendonly yes)',
  },
  {
    name: 'maxmemory-policy',
    value: 'noeviction',
    otherwise: 'it may throw away what is queued when memory runs short (maxmemory-policy noeviction)',
  },
] as const

/** What is wrong with the settings of Redis, one line each; none where Redis does not tell them. */
export async function redisWarnings(client: Redis): Promise<string[]> {
  const warnings: string[] = []
  for (const { name, value, otherwise } of settings) {
    // an operator may have disabled CONFIG
    const answer = await client.config('GET', name).catch(() => [])
    const [, is] = Array.isArray(answer) ? answer.map(String) : []
    if (is !== undefined && is !== value) warnings.push(`${name} is ${is}: ${otherwise}.`)
  }
  return warnings
}
