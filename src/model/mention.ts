/**
 * How running text speaks of cells of the official tables: words around a number, as regular expressions over folded text
 * without white space. `{上年}` and `{下年}` in them stand for the ways to name the year before and after the report's.
 */
export interface Mention {
  /** The words right before the number; they may be empty where `behind` says enough. */
  readonly before: string
  /** The words right behind the unit. */
  readonly behind?: string | undefined
  /** Units of the number. */
  readonly units: readonly string[]
  /** JSON Pointers of the cells whose sum is spoken of; of several readings the usual one first. */
  readonly cells: readonly (readonly string[])[]
  /** What is spoken of, from wide to narrow: requests/newReceived. */
  readonly topic: string
  /** A topic that must be spoken of already, where the words alone do not say enough. */
  readonly needs?: string | undefined
  /** Whether the number may, or must, be told as a part of a whole of the topic that it needs. */
  readonly part: 'never' | 'may' | 'must'
}

/** A statement that there was none: 未收到政府信息公开申请. */
export interface NoneMention {
  readonly words: string
  readonly cells: readonly string[]
  readonly needs?: string | undefined
}

/** All mentions of the tables of one form. */
export interface Mentions {
  readonly counted: readonly Mention[]
  /** Words of which one at least is in every mention that needs no topic: where none of them stands, there is nothing to compare. */
  readonly gate: string
  readonly none: readonly NoneMention[]
  /** Words of a heading or of a paragraph's first words that open a topic, by topic. */
  readonly openings: Readonly<Record<string, string>>
  /** Topics that the text of a section speaks of without saying so, by its number. */
  readonly sections: Readonly<Record<number, readonly string[]>>
}
