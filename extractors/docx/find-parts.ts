import { ExtractionError } from '../../src/model/extraction-error.js'
import type { Limits } from '../../src/model/limits.js'
import { decodeText } from '../decode-text.js'
import { openPackage, type Parts } from './open-package.js'
import { scanXml, xmlAttribute } from './scan-xml.js'

/** The parts of a Word document that are read, as XML; null for one that it does not have. */
export interface DocumentParts {
  readonly main: string
  readonly numbering: string | null
  readonly styles: string | null
  readonly properties: string | null
  /** The relations of the main part. */
  readonly relations: string | null
}

const DAMAGED =
  'The archive holds no Word document that can be read; open it in Word or LibreOffice and save it as .docx or PDF.'

/** The XML of a part. Entities are declared in a DOCTYPE, which no program writes into a document; they could grow without end. */
function xmlOf(parts: Parts, name: string): string | null {
  const bytes = parts.get(name)
  if (!bytes) return null
  const { text } = decodeText(bytes)
  if (/<!DOCTYPE/i.test(text)) {
    throw new ExtractionError(
      'damaged',
      'A part of the document has a DOCTYPE, as only forged ones have; open it in Word and save it anew.',
    )
  }
  return text
}

/** Names of the parts that `_rels/.rels` or the relations of a part point to, by the last word of the type of relation. */
function targetsOf(relations: string | null, folder: string): Map<string, string> {
  const targets = new Map<string, string>()
  for (const { name, attributes } of scanXml(relations ?? '')) {
    if (!/(?:^|:)Relationship$/.test(name)) continue
    const type = xmlAttribute(attributes, 'Type')?.split('/').at(-1) ?? ''
    const target = xmlAttribute(attributes, 'Target') ?? ''
    const path = target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '')
    if (!targets.has(type)) targets.set(type, path)
  }
  return targets
}

/**
 * The parts of a Word document by their relations, or in their usual places where these do not tell. Throws `ExtractionError`:
 * `damaged` where there is no main part or one has a DOCTYPE, and what `openPackage` throws.
 */
export function findParts(bytes: Uint8Array, limits: Limits): DocumentParts {
  const isXml = (name: string): boolean =>
    /^(?:word\/|docProps\/|_rels\/)?[^/]*\.(?:xml|rels)$|^word\/_rels\/[^/]*\.rels$/.test(name)
  const parts = openPackage(bytes, isXml, limits)
  const ofPackage = targetsOf(xmlOf(parts, '_rels/.rels'), '')
  const stated = ofPackage.get('officeDocument')
  const mainName = stated !== undefined && parts.has(stated) ? stated : 'word/document.xml'
  const main = xmlOf(parts, mainName)
  if (main === null) throw new ExtractionError('damaged', DAMAGED)
  const folder = mainName.slice(0, mainName.lastIndexOf('/') + 1)
  const relations = xmlOf(parts, `${folder}_rels/${mainName.slice(folder.length)}.rels`)
  const ofMain = targetsOf(relations, folder)
  return {
    main,
    numbering: xmlOf(parts, ofMain.get('numbering') ?? 'word/numbering.xml'),
    styles: xmlOf(parts, ofMain.get('styles') ?? 'word/styles.xml'),
    properties: xmlOf(parts, ofPackage.get('core-properties') ?? 'docProps/core.xml'),
    relations,
  }
}
