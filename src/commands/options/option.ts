import { Option } from 'commander'
import { engineChoices } from '../../model/extraction.js'
import { defaultLimits } from '../../model/limits.js'
import { languages } from '../../model/words.js'
import { parseLimit } from './parse-limit.js'
import { wholeNumber } from './whole-number.js'

/** Megabytes without which not even the program itself starts. */
const LEAST_MEMORY = 128

/** Adds the value of an option that may be given several times to the values before it. */
export const collectValues = (value: string, before: readonly string[]): readonly string[] => [...before, value]

/** The options that several commands share. */
export const option = {
  include: () =>
    new Option('--include <glob>', 'read only files that match; may be repeated')
      .argParser(collectValues)
      .default([], 'all'),
  exclude: () =>
    new Option('--exclude <glob>', 'leave out files and folders that match; may be repeated')
      .argParser(collectValues)
      .default([], 'none'),
  password: () => new Option('--password <password>', 'open encrypted documents with it'),
  engine: () =>
    new Option('--engine <engine>', 'what reads PDFs; auto is PDFium, and pdf.js where its reading is in doubt')
      .choices(engineChoices)
      .default('auto'),
  lang: () =>
    new Option('--lang <language>', 'the language of the findings; official labels stay Chinese')
      .choices(languages)
      .default('zh'),
  jobs: () =>
    new Option('--jobs <n>', 'how many documents are read at once; one for each processor if left out').argParser(
      wholeNumber(),
    ),
  timeout: () =>
    new Option(
      '--timeout <seconds>',
      `processor time that a document may take; ${defaultLimits['document-seconds']} if left out`,
    ).argParser(wholeNumber()),
  maxMemory: () =>
    new Option(
      '--max-memory <MB>',
      `memory that the process which reads a document may take; ${defaultLimits['process-megabytes']} if left out`,
    ).argParser(wholeNumber(LEAST_MEMORY)),
  limit: () =>
    new Option('--limit <name=value>', 'change a safety limit; may be repeated; see below').argParser(parseLimit),
  queue: (what: string) => new Option('--queue <address>', what),
  out: () => new Option('--out <folder>', 'the output folder').default('out'),
}
