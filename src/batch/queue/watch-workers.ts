import type { Redis } from 'ioredis'
import { presentWorkers } from './announce-presence.js'

export interface WatchOptions {
  readonly client: Redis
  readonly build: string
  readonly warn: (message: string) => void
}

/** Milliseconds between two looks. */
const INTERVAL = 15_000

/** Warns each time the last worker of this build is gone. Call the function that it returns to stop. */
export function watchWorkers({ client, build, warn }: WatchOptions): () => void {
  let isAlone = false

  async function look(): Promise<void> {
    if (client.status !== 'ready') return
    const workers = await presentWorkers(client)
    const others = [...new Set(workers.map((worker) => worker.build))].filter((other) => other !== build)
    const wasAlone = isAlone
    isAlone = !workers.some((worker) => worker.build === build)
    if (!isAlone || wasAlone) return
    const strangers = others.length > 0 ? `; those that are there are of another build (${others.join(', ')})` : ''
    warn(
      `No worker of this build (${build}) is there${strangers}. Start nianbao worker --queue; documents wait for it.`,
    )
  }

  const lookOnce = (): void => void look().catch(() => undefined)
  lookOnce()
  const timer = setInterval(lookOnce, INTERVAL)
  return () => clearInterval(timer)
}
