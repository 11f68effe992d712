import { embeddedJson } from './html.js'

/**
 * A value as a classic script that hands it to the pages under a name: a page opened from the disk may run scripts beside it,
 * but not fetch files.
 */
export const pageScript = (name: string, value: unknown): string =>
  `nianbaoLoaded(${embeddedJson(name).markup}, ${embeddedJson(value).markup})\n`
