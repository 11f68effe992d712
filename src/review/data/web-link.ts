/** The address if it leads to a page of the web; null for every other scheme, `javascript:` among them, and for what is none. */
export function webLink(address: string | null): string | null {
  if (address === null) return null
  try {
    const { protocol, href } = new URL(address)
    return protocol === 'http:' || protocol === 'https:' ? href : null
  } catch {
    return null
  }
}
