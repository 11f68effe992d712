import type { Redis } from 'ioredis'
import { presentWorkers } from './announce-presence.js'

export interface WatchOptions {
  readonly client: Redis
  readonly build: string
  readonly warn: (message: string) => void
}

/** Milliseconds between two looks at who is there. */
const INTERVAL = 15_000

/** Warns whenever it finds that no worker of this build is there any more, until the function that it gives is called. */
export function watchWorkers({ client, build, warn }: WatchOptions): () => void {
  let lonely = false

  async function call(): Promise<void> {
    if (client.status !== 'ready') return
    const workers = await presentWorkers(client)
    const others = [...new Set(workers.map((worker) => worker.build))].filter((other) => other !== build)
    const wasLonely = lonely
    lonely = !workers.some((worker) => worker.build === build)
    if (!lonely || wasLonely) return
    const strangers = others.length > 0 ? `; those that are there are of another build (${others.join(', ')})` : ''
    warn(
      `No worker of this build (${build}) is there${strangers}. Start nianbao worker --queue; documents wait for it.`,
    )
  }

  const attend = (): void => void call().catch(() => undefined)
  attend()
  const timer = setInterval(attend, INTERVAL)
  return () => clearInterval(timer)
}
