import type { Form } from '../../src/forms/form.js'
import type { Random } from '../drawn/random.js'

/** Figures of a cell: the one that a reader sees (empty for none), and another one that is none of its. */
export interface Figures {
  readonly shown: string
  readonly other: string
}

/** A difficulty of one cell: how it is planted, and whether the file still states the figure that is shown. */
export interface Difficulty<Cell> {
  readonly kind: 'hidden' | 'struck' | 'raised' | 'covered' | 'ink' | 'shown'
  readonly plant: (figures: Figures, random: Random) => Cell
  /** The file does not say what is shown: the cell has to be named. */
  readonly unstated?: true
}

/** Difficulties by their names. */
export type Difficulties<Cell> = Readonly<Record<string, Difficulty<Cell>>>

/** What was planted in a cell. */
export type Planted = Pick<Difficulty<unknown>, 'kind' | 'unstated'> & { readonly name: string }

/** A report with difficulties in some of its cells. */
export interface PlantedReport {
  readonly bytes: Uint8Array
  /** What is printed in each cell, by JSON Pointer; null for a blank. */
  readonly printed: ReadonlyMap<string, number | null>
  /** The difficulties of cells, by JSON Pointer. */
  readonly planted: ReadonlyMap<string, Planted>
}

/** Makes the report of a form that a seed gives. */
export type PlantReport = (form: Form, seed: number) => PlantedReport
