import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { groupBy } from '../src/model/group-by.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** What each folder may import, the nearest enclosing entry holds; packages by name, folders by path. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/model': ['zod', 'src/model'],
  // the gazetteer loads its tables, CommonJS and JSON, only when it is asked
  normalizers: ['src/model', 'normalizers', 'opencc-js', 'node:module'],
  extractors: [
    'src/model',
    'extractors',
    'cheerio',
    'domhandler',
    'parse5',
    'parse5-htmlparser2-tree-adapter',
    'css-tree',
    'css-select',
    'css-what',
    'color-string',
    'mammoth',
    'dingbat-to-unicode',
    'pdfjs-dist',
    '@embedpdf/pdfium',
    '@napi-rs/canvas',
    'node:url',
    'node:fs',
    'node:module',
    'node:path',
    'node:zlib',
  ],
  'src/forms': ['src/model', 'src/forms', 'normalizers', 'zod'],
  'src/prose': ['src/model', 'src/forms/form.ts', 'src/prose', 'normalizers'],
  'src/document': ['src/model', 'src/forms', 'src/document', 'normalizers', 'zod'],
  'src/report': [
    'src/document',
    'src/model',
    'src/forms',
    'src/report',
    'src/prose',
    'src/checks',
    'extractors/index.ts',
    'normalizers',
  ],
  'src/checks': ['src/model', 'src/forms', 'src/checks', 'normalizers'],
  'src/outputs': ['src/model', 'src/forms', 'src/outputs', 'csv-stringify', 'zod', 'node:'],
  'src/review': ['src/model', 'src/forms', 'src/review', 'src/outputs/manifest-line.ts', 'node:'],
  'src/corrections': ['src/model', 'src/forms/report.ts', 'src/corrections', 'zod', 'node:crypto', 'node:fs'],
  'src/serve': ['src/model', 'src/corrections', 'src/review/html/index-page.ts', 'src/serve', 'node:'],
  // runs in a browser: nothing of Node, and of the program only what is a type or needs no other package
  review: [
    'review',
    'preact',
    'd3-scale',
    'd3-shape',
    'vite',
    'src/model',
    'src/review',
    'src/corrections',
    'src/forms/official-tables.ts',
  ],
  'src/dataset': [
    'src/model',
    'src/forms',
    'src/checks',
    'src/outputs',
    'src/dataset',
    'csv-stringify',
    'fflate',
    'hyparquet-writer',
    'node:crypto',
  ],
}

/** The only folders and files that may import a package, where it has a door. */
const doors: Readonly<Record<string, readonly string[]>> = {
  'opencc-js': ['normalizers/text/to-simplified.ts'],
  'node:zlib': ['extractors/docx/package/open-package.ts', 'extractors/pages/pdfjs/may-have-layers.ts'],
  'node:module': ['normalizers/agency/division.ts', 'extractors'],
  bullmq: ['src/batch/queue'],
  ioredis: ['src/batch/queue'],
  'cheerio/slim': ['extractors/html/dom/parse-page.ts'],
  parse5: ['extractors/html/dom/parse-page.ts'],
  'parse5-htmlparser2-tree-adapter': ['extractors/html/dom/parse-page.ts'],
  mammoth: ['extractors/docx/extract-mammoth.ts'],
  'dingbat-to-unicode': ['extractors/docx/symbol-text.ts'],
  'css-tree': ['extractors/html/style/parse-sheet.ts'],
  'css-select': ['extractors/html/style/rule-matcher.ts'],
  'css-what': ['extractors/html/style/rule-matcher.ts'],
  'color-string': ['extractors/html/style/paint.ts'],
  'hyparquet-writer': ['src/dataset/files/parquet.ts'],
  fflate: ['src/dataset/files/xlsx-file.ts'],
  'pdfjs-dist': ['extractors/pages/pdfjs'],
  '@embedpdf/pdfium': ['extractors/pages/pdfium'],
  '@napi-rs/canvas': ['extractors/pages/pdfjs'],
}

const sources = ['src', 'extractors', 'normalizers', 'review'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => posix.join(folder, name)),
)

const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'/gm)]
    .map((match) => (match[1] ?? match[2])!)
    .map((target) =>
      target.startsWith('.') ? posix.join(posix.dirname(file), target).replace(/\.js$/, '.ts') : target,
    )

const folderOf = (file: string): string | undefined =>
  Object.keys(allowed)
    .filter((folder) => file.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0]

const within = (target: string, place: string): boolean =>
  target === place || target.startsWith(place.endsWith(':') ? place : `${place}/`)

describe('who may import whom', () => {
  test.each(sources)('%s', (file) => {
    const folder = folderOf(file)
    const forbidden = folder
      ? importsOf(file).filter((target) => !allowed[folder]!.some((place) => within(target, place)))
      : []
    const wrongDoor = importsOf(file).filter((target) =>
      Object.entries(doors).some(
        ([name, places]) => within(target, name) && !places.some((place) => within(file, place)),
      ),
    )
    expect([...forbidden, ...wrongDoor]).toEqual([])
  })
})

/** The files of ours that a file imports, for types too, and when it runs. */
function importedFiles(file: string): string[] {
  const texts = readFileSync(join(root, file), 'utf8').matchAll(/(?:\bfrom|\bimport\() ?'(\.[^']+)'/g)
  const targets = [...texts].map((match) => posix.join(posix.dirname(file), match[1]!))
  return targets.flatMap((target) => {
    const path = target.replace(/\.jsx?$/, '')
    return sources.filter((source) => source === `${path}.ts` || source === `${path}.tsx`)
  })
}

test('no file imports itself by way of others', () => {
  let graph = new Map(sources.map((file) => [file, importedFiles(file)]))
  // what imports nothing of the rest, or is imported by nothing of it, is in no circle
  for (let size = 0; size !== graph.size; ) {
    size = graph.size
    const imported = new Set([...graph.values()].flat())
    const kept = [...graph].filter(
      ([file, targets]) => imported.has(file) && targets.some((target) => graph.has(target)),
    )
    graph = new Map(kept.map(([file, targets]) => [file, targets.filter((target) => graph.has(target))]))
  }
  expect([...graph.keys()]).toEqual([])
})

test('an extractor knows shapes and no Chinese', () => {
  const chinese = sources.filter(
    (file) => file.startsWith('extractors/') && /\p{Script=Han}/u.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(chinese).toEqual([])
})

test('only the book of the official forms knows them: everything else is given a book', () => {
  const knowing = sources.filter((file) => importsOf(file).some((target) => within(target, 'src/forms/official')))
  expect(knowing.filter((file) => !file.startsWith('src/forms/official'))).toEqual([])
  const choosing = sources.filter((file) => importsOf(file).includes('src/forms/official-book.ts'))
  expect(
    choosing.filter(
      (file) => !/^src\/(?:[^/]+\.ts|batch\/|commands\/|forms\/(?:report|official-tables)\.ts)/.test(file),
    ),
  ).toEqual([])
})

test('a run without a queue does not load the packages of one', () => {
  const loading = sources.filter((file) =>
    /^import (?!type )[^'"]*?from '(bullmq|ioredis)'/m.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(loading).toEqual([])
})

test('only the command line, the batch and the entry of a process touch `process`', () => {
  const touching = sources.filter((file) => /\bprocess\.\w/.test(readFileSync(join(root, file), 'utf8')))
  expect(touching.filter((file) => !/^src\/(cli\.ts|commands\/|batch\/)/.test(file))).toEqual([])
})

/** Files of one folder, above which nobody finds the one that is looked for. */
const MOST_FILES = 25

test(`no folder has more than ${MOST_FILES} source files`, () => {
  const folders = groupBy(sources, (file) => posix.dirname(file))
  expect([...folders].filter(([, files]) => files.length > MOST_FILES).map(([folder]) => folder)).toEqual([])
})

/** `requestRows2021` → `request-rows-2021`. */
const kebabCase = (name: string): string =>
  name
    .replace(/([a-z\d])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])|([a-z])(?=\d{4}$)/g, '$&-')
    .replaceAll('_', '-')
    .toLowerCase()

const exportsOf = (file: string): string[] =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /^export (?:async )?(?:abstract )?(?:const|function|class|interface|type) (\w+)/gm,
    ),
  ].map((match) => match[1]!)

/**
 * A file is called by its main export in kebab-case; the year of a form may be left off where a file holds the same for both.
 * Free are `index.ts` and `cli.ts`; tables of constants (`…-measures.ts`, `distances.ts`), called by what they measure; and what exports nothing:
 * processes, pages and settings, which are started by their path.
 */
test('every file is called by its main export', () => {
  const isFree = (file: string): boolean =>
    /(?:^|\/)(?:index|cli|distances|[a-z]+-measures)\.ts$/.test(file) || exportsOf(file).length === 0
  const misnamed = sources.filter((file) => {
    const name = posix.basename(file).replace(/\.tsx?$/, '')
    const names = exportsOf(file).map(kebabCase)
    return !isFree(file) && !names.some((one) => one === name || one.replace(/-\d{4}$/, '') === name)
  })
  expect(misnamed).toEqual([])
})
