import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url))
const FORMATS = ['pdf', 'docx', 'html', 'txt']

/** The file of a sample. */
export const sampleFile = (name) =>
  FORMATS.map((format) => join(SAMPLES, name, `report.${format}`)).find((file) => existsSync(file))

/** Names of the samples, those of PDFs alone where `pdf` says so. */
export const sampleNames = (pdf = false) =>
  readdirSync(SAMPLES).filter((name) => sampleFile(name) && (!pdf || name.startsWith('pdf-')))
