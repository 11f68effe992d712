import type { Draft } from '../draft.js'

/** A sample: its draft, on which its truth rests, and how the draft becomes a file. */
export interface SampleCase {
  /** Folder name: the format, then what is hard. */
  readonly slug: string
  readonly producer: string
  /** What is hard about it, in English. */
  readonly hard: string
  readonly draft: Draft
  readonly report: (draft: Draft) => Uint8Array | Promise<Uint8Array>
}

/** The file extension of a sample's report, which its slug begins with. */
export const extensionOf = (slug: string): string => slug.slice(0, slug.indexOf('-'))

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
