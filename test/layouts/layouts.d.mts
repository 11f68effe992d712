/** The modules of one build or source, by their path in the build. */
export type Load = (path: string) => Promise<Readonly<Record<string, unknown>>>

/** A small document of our own making; `read` gives what it says, a word or a line under each key. */
export interface Layout {
  readonly name: string
  /** Pages, else tables of words. */
  readonly pages: boolean
  readonly read: (load: Load) => Promise<Readonly<Record<string, string | number | true>>>
}

export const layouts: readonly Layout[]
