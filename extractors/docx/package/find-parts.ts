import { ExtractionError } from '../../../src/model/extraction-error.js'
import type { Limits } from '../../../src/model/limits.js'
import { decodeText } from '../../decode-text.js'
import { parseXml, type XmlElement } from '../../xml/parse-xml.js'
import { openPackage, type Parts } from './open-package.js'
import { type Relations, readRelations } from './relations.js'
import { wordVocabulary } from './word-vocabulary.js'

/** The parts of a Word document that are read; null for one that it does not have. */
export interface DocumentParts {
  readonly main: XmlElement
  readonly numbering: XmlElement | null
  readonly styles: XmlElement | null
  readonly theme: XmlElement | null
  readonly properties: XmlElement | null
  /** The relations of the main part. */
  readonly relations: Relations
}

const DAMAGED =
  'The archive holds no Word document that can be read; open it in Word or LibreOffice and save it as .docx or PDF.'

/** The XML of a part. Entities are declared in a DOCTYPE, which no program writes into a document; they could grow without end. */
function xmlOf(parts: Parts, name: string, limits: Limits): XmlElement | null {
  const bytes = parts.get(name)
  if (!bytes) return null
  const { text } = decodeText(bytes)
  if (/<!DOCTYPE/i.test(text)) {
    throw new ExtractionError(
      'damaged',
      'A part of the document has a DOCTYPE, as only forged ones have; open it in Word and save it anew.',
    )
  }
  return parseXml(text, wordVocabulary, limits)
}

/** The parts that are read: XML at the top, beside the main part, and in the folders of relations, properties and themes. */
const WANTED = /^(?:word\/|docProps\/|_rels\/|word\/theme\/)?[^/]*\.(?:xml|rels)$|^word\/_rels\/[^/]*\.rels$/

/**
 * The parts of a Word document by their relations, or in their usual places where these do not tell. Throws `ExtractionError`:
 * `damaged` where there is no main part or one has a DOCTYPE, and what `openPackage` and `parseXml` throw.
 */
export function findParts(bytes: Uint8Array, limits: Limits): DocumentParts {
  const parts = openPackage(bytes, (name) => WANTED.test(name), limits)
  const read = (name: string): XmlElement | null => xmlOf(parts, name, limits)
  const ofPackage = readRelations(read('_rels/.rels'), '').parts
  const stated = ofPackage.get('officeDocument')
  const mainName = stated !== undefined && parts.has(stated) ? stated : 'word/document.xml'
  const main = read(mainName)
  if (main === null) throw new ExtractionError('damaged', DAMAGED)
  const folder = mainName.slice(0, mainName.lastIndexOf('/') + 1)
  const relations = readRelations(read(`${folder}_rels/${mainName.slice(folder.length)}.rels`), folder)
  const ofMain = (type: string, usual: string): XmlElement | null => read(relations.parts.get(type) ?? usual)
  return {
    main,
    numbering: ofMain('numbering', 'word/numbering.xml'),
    styles: ofMain('styles', 'word/styles.xml'),
    theme: ofMain('theme', 'word/theme/theme1.xml'),
    properties: read(ofPackage.get('core-properties') ?? 'docProps/core.xml'),
    relations,
  }
}
