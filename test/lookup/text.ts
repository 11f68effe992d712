import type { LookUp } from './look-up.js'

/** The characters `from` to `to` of the nth line. */
export async function lookUpText(bytes: Uint8Array): Promise<LookUp> {
  const lines = new TextDecoder('utf-8').decode(bytes).split(/\r\n|[\r\n\f]/)
  return (place) => ('line' in place ? lines[place.line - 1]!.slice(place.from, place.to) : '')
}
