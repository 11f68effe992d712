import { useState } from 'preact/hooks'

const values = new Map<string, unknown>()

/** A state that is still there when one comes back to the page, as long as the window is open. */
export function useSessionState<Value>(name: string, initial: Value): [Value, (value: Value) => void] {
  const [value, setValue] = useState(values.has(name) ? (values.get(name) as Value) : initial)
  return [
    value,
    (next) => {
      values.set(name, next)
      setValue(next)
    },
  ]
}

/** A number that is kept without drawing anything anew. */
export const sessionNumber = (name: string): number => (values.get(name) as number | undefined) ?? 0
export const keepSessionNumber = (name: string, value: number): void => void values.set(name, value)
