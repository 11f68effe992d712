import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const MEASURES = 'extractors/pages/measures'

/** The files of tolerances, and whether they are about pages. */
const files = () =>
  [
    ...readdirSync(join(ROOT, MEASURES)).map((name) => ({ file: `${MEASURES}/${name}`, pages: true })),
    { file: 'src/forms/match/distances.ts', pages: false },
  ].filter(({ file }) => existsSync(join(ROOT, file)))

const CONSTANT = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const ([A-Z][A-Z_]*) = ([\d./ ]+)\n/g

/** The case that the comment of a constant names. */
const caseIn = (comment) => /Case: ([\w-]+)\./.exec(comment.replace(/\n \*/g, ''))?.[1]

/** Every tolerance: its file, name and value, and the case that its comment names. */
export const constants = () =>
  files().flatMap(({ file, pages }) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(CONSTANT)].map(([, comment, name, value]) => ({
      file,
      pages,
      name,
      value: value
        .split('/')
        .map(Number)
        .reduce((a, b) => a / b),
      held: caseIn(comment),
    })),
  )
