/** A text that this browser remembers; null where it remembers none, or may not. */
export function storedText(name: string): string | null {
  try {
    return localStorage.getItem(`nianbao-${name}`)
  } catch {
    return null
  }
}

/** Has this browser storeText a text; where it may not, nothing happens. */
export function storeText(name: string, text: string): void {
  try {
    localStorage.setItem(`nianbao-${name}`, text)
  } catch {
    // a browser that keeps nothing
  }
}
