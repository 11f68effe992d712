import type { CommandContext } from '../command-context.js'

/** Milliseconds between two drawings. */
const REDRAW = 100

/** To the start of the line, then all behind it (ECMA-48, EL). */
const ERASE = '\r\x1b[K'

/** A line of progress on a terminal that is drawn anew; nothing where there is none, or where it is to be quiet. */
export function redrawnLine(
  { err, columns }: Pick<CommandContext, 'err' | 'columns'>,
  quiet: boolean,
): { readonly show: (text: string) => void; readonly end: () => void } {
  if (columns === null || quiet) return { show: () => undefined, end: () => undefined }
  let last = 0
  return {
    show: (text) => {
      const now = performance.now()
      if (now - last < REDRAW) return
      last = now
      err(`${ERASE}${text.slice(0, columns - 1)}`)
    },
    end: () => err(ERASE),
  }
}
