import { groupBy } from '../../model/group-by.js'
import { type ArchiveFinding, archiveFinding } from './archive-finding.js'
import { listNames } from './report-name.js'

/** An input by what its bytes are. */
export interface InputBytes {
  readonly path: string
  readonly sha256: string
}

/** Inputs with the same bytes, one finding for each group. */
export const sameFiles = (inputs: readonly InputBytes[]): ArchiveFinding[] =>
  [...groupBy(inputs, ({ sha256 }) => sha256).values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const paths = group.map(({ path }) => path)
      const values = { count: paths.length, names: listNames(paths) }
      return archiveFinding(
        'same-bytes',
        values,
        paths.map((path) => ({ path })),
      )
    })
