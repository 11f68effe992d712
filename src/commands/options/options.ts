import { Option } from 'commander'
import { engineChoices } from '../../model/extraction.js'
import { defaultLimits } from '../../model/limits.js'
import { languages } from '../../model/words.js'
import { parseLimit } from './parse-limit.js'
import { wholeNumber } from './whole-number.js'

// Options that several commands have.

/** Megabytes without which not even the program itself starts. */
const LEAST_MEMORY = 128

export const collect = (glob: string, before: readonly string[]): readonly string[] => [...before, glob]

export const include = () =>
  new Option('--include <glob>', 'read only files that match; may be repeated').argParser(collect).default([], 'all')
export const exclude = () =>
  new Option('--exclude <glob>', 'leave out files and folders that match; may be repeated')
    .argParser(collect)
    .default([], 'none')
export const password = () => new Option('--password <password>', 'open encrypted documents with it')
export const engine = () =>
  new Option('--engine <engine>', 'what reads PDFs; auto is PDFium, and pdf.js where its reading is in doubt')
    .choices(engineChoices)
    .default('auto')
export const lang = () =>
  new Option('--lang <language>', 'the language of the findings; official labels stay Chinese')
    .choices(languages)
    .default('zh')
export const jobs = () =>
  new Option('--jobs <n>', 'how many documents are read at once; one for each processor if left out').argParser(
    wholeNumber(),
  )
export const timeout = () =>
  new Option(
    '--timeout <seconds>',
    `processor time that a document may take; ${defaultLimits['document-seconds']} if left out`,
  ).argParser(wholeNumber())
export const maxMemory = () =>
  new Option(
    '--max-memory <MB>',
    `memory that the process which reads a document may take; ${defaultLimits['process-megabytes']} if left out`,
  ).argParser(wholeNumber(LEAST_MEMORY))
export const limit = () =>
  new Option(
    '--limit <name=value>',
    'allow more or less of something than usual; may be repeated; see below',
  ).argParser(parseLimit)
export const queue = (what: string) => new Option('--queue <address>', what)
export const out = () => new Option('--out <folder>', 'the output folder').default('out')
