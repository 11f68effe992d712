import type { Archive } from './made-archive.js'

/** Something wrong in an archive, and what is to be found of it. */
export interface Fault {
  readonly kind: string
  /** The file that the finding is about, or one of them. */
  readonly path: string
  readonly plant: (archive: Archive) => void
  /** Code of the finding; null where no rule can see the fault. */
  readonly code: string | null
  /** The cell that the finding points at. */
  readonly pointer?: string
  /** Cells that the finding names among others. */
  readonly cells?: readonly string[]
  /** Why no rule can see it. */
  readonly because?: string
}
