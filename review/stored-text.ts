/** A text that this browser remembers; null where it remembers none, or may not. */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(`nianbao-${name}`)
  } catch {
    return null
  }
}

/** Has this browser remember a text; where it may not, nothing happens. */
export function remember(name: string, text: string): void {
  try {
    localStorage.setItem(`nianbao-${name}`, text)
  } catch {
    // a browser that keeps nothing
  }
}
