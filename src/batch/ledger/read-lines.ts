import { createReadStream } from 'node:fs'

const NEWLINE = 0x0a

/**
 * The lines of a UTF-8 file, without their line feeds; a last line without a line feed is included. (`node:readline` would end
 * lines at U+2028, too, which JSON may contain.) Throws what the file system throws.
 */
export async function* readLines(path: string): AsyncGenerator<string> {
  let rest: Buffer[] = []
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, to)]).toString('utf8')
      rest = []
      from = to + 1
    }
    rest.push(chunk.subarray(from))
  }
  const last = Buffer.concat(rest)
  if (last.length > 0) yield last.toString('utf8')
}
