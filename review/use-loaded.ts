import { useEffect, useState } from 'preact/hooks'

declare global {
  interface Window {
    /** Called by each script of data with its name and its value. */
    nianbaoLoaded: (name: string, value: unknown) => void
  }
}

/** Scripts that are kept once they were read; the oldest goes first, but for those that each page needs. */
const KEPT = 40

const values = new Map<string, unknown>()
const waiting = new Map<string, (value: unknown) => void>()
const asked = new Map<string, Promise<unknown>>()

window.nianbaoLoaded = (name, value) => {
  values.set(name, value)
  waiting.get(name)?.(value)
}

/** Reports and agencies are in folders by the first two digits of their ids. */
function fileOf(name: string): string {
  const [kind, id] = name.split('/')
  return id !== undefined && kind !== 'findings' ? `data/${kind}/${id.slice(0, 2)}/${id}.js` : `data/${name}.js`
}

/** The value of a script of data; rejects where there is no such script. Names come from `route.ts`, which lets no path through. */
function load(name: string): Promise<unknown> {
  const before = asked.get(name)
  if (before) return before
  const promise = new Promise<unknown>((resolve, reject) => {
    if (values.has(name)) return resolve(values.get(name))
    waiting.set(name, resolve)
    const script = document.createElement('script')
    script.src = fileOf(name)
    script.onload = () => script.remove()
    script.onerror = () => {
      script.remove()
      asked.delete(name)
      reject(new Error(name))
    }
    // the overview comes with the page
    if (name === 'overview') addEventListener('load', () => values.has(name) || reject(new Error(name)))
    else document.head.append(script)
  })
  asked.set(name, promise)
  for (const old of [...asked.keys()].filter((key) => key.includes('/')).slice(0, -KEPT)) {
    asked.delete(old)
    values.delete(old)
  }
  return promise
}

export type Loaded<Value> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed' }
  | { readonly state: 'there'; readonly value: Value }

/** The value of a script of data for a component, as it comes; null asks for nothing. */
export function useLoaded<Value>(name: string | null): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value> & { readonly name?: string | null }>({ state: 'waiting', name })
  useEffect(() => {
    let current = true
    if (name === null) return
    load(name).then(
      (value) => current && setLoaded({ state: 'there', value: value as Value, name }),
      () => current && setLoaded({ state: 'failed', name }),
    )
    return () => {
      current = false
    }
  }, [name])
  return loaded.name === name ? loaded : { state: 'waiting' }
}
