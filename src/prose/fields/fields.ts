import { fold } from '../../../normalizers/text/fold.js'
import type { SectionTopic } from '../../forms/form.js'
import type { Link, Paragraph } from '../../model/extraction.js'
import type { Finding } from '../../model/findings/finding.js'
import type { Agency, Contact, Evidence, LocatedText, Period, Section } from '../../model/report-schema.js'
import { agencyConflict, agencyField } from './agency-field.js'
import { agencyStatements } from './agency-statements.js'
import { citedDocuments } from './cited-documents.js'
import { contactFrom, contactStatements } from './contact-statements.js'
import { electronicVersion } from './electronic-version.js'
import { pageMetadata } from './page-metadata.js'
import { periodStatements } from './period-statements.js'
import { problemsAndMeasures } from './problems-and-measures.js'
import { processingFee } from './processing-fee.js'
import { publicationConflict, publicationEvidence } from './publication-evidence.js'
import { type Scope, scopeFrom, scopeStatements } from './scope.js'
import { evidence, type Statement } from './statement.js'
import type { Title } from './title.js'
import { statedYear, yearStatements } from './year-statements.js'

/** What the text of a report says of the report itself; null or empty where it does not say it. */
export interface Fields extends ReturnType<typeof problemsAndMeasures> {
  readonly title: string | null
  readonly agency: Agency
  readonly year: number | null
  readonly period: Period | null
  readonly contact: Contact
  readonly published: string | null
  readonly indexNumber: string | null
  readonly documentNumber: string | null
  readonly scope: Scope | null
  readonly electronicVersion: string | null
  readonly processingFee: ReturnType<typeof processingFee>
  readonly documents: ReturnType<typeof citedDocuments>
  readonly evidence: Evidence[]
  readonly sections: Section[]
}

export interface ProseHints {
  /** The title that the metadata of the file or page states. */
  readonly title: string | null
  /** The time of publication that the metadata of the file or page states, as written. */
  readonly published?: string | null
  /** The same from notes that came with the file. */
  readonly publishedNote?: string | null
  /** Whose report it is, from notes that came with the file. */
  readonly agencyNote?: string | null
  /** The paragraphs around those of the report on its page. */
  readonly around?: readonly Paragraph[]
  /** The address of the page. */
  readonly url?: string | null
  readonly links?: readonly Link[]
}

/** The parts of a report that its fields are read from. */
export interface ReportParts {
  readonly title: (Title & Pick<LocatedText, 'at'>) | null
  /** The title that the metadata of the file states. */
  readonly metadata: Omit<Title, 'from' | 'to'> | null
  readonly preamble: readonly LocatedText[]
  /** The rows of the tables before the first section, as lines. */
  readonly rows: readonly LocatedText[]
  /** The paragraphs around the report on its page. */
  readonly around: readonly LocatedText[]
  readonly sections: readonly Section[]
  /** The sections about any of the topics. */
  readonly about: (...topics: readonly SectionTopic[]) => readonly Section[]
  readonly closing: readonly LocatedText[]
  readonly hints: Pick<ProseHints, 'published' | 'publishedNote' | 'agencyNote'>
}

/** A paragraph of the first section that says what the preamble of other reports says. */
const ABOUT_ITSELF = /本(?:年度)?报告|所列数据/

const interval = ({ from, to }: Period): string => `${from}/${to}`

/** The statement of a title about one of the fields that it names; nothing where it names none. */
const titled = <Value extends string | number>(
  title: { readonly text: string; readonly at?: LocatedText['at'] } | null,
  value: Value | null | undefined,
): Statement<Value>[] => (title === null || value == null ? [] : [{ value, text: title.text, at: title.at ?? [] }])

/** Statements about one field as evidence for it, with where each comes from. */
const told = (
  pointer: string,
  statements: Partial<Record<Evidence['source'], readonly Statement<string | number>[]>>,
): Evidence[] =>
  Object.entries(statements).flatMap(([source, of]) =>
    of.map((statement) => evidence(pointer, source as Evidence['source'], statement)),
  )

/**
 * Reads the fields of a report from its parts. Agency and year come from the title, else from what the opening says (由…编制,
 * 编制…年…报告, the period), else from the metadata, else from the notes beside the file. `evidence` holds every statement about a field, the one it was taken from
 * first; where statements about the agency or the publication contradict each other, that is a finding.
 */
export function readFields(parts: ReportParts): { readonly fields: Fields; readonly findings: readonly Finding[] } {
  const { title, metadata, preamble, sections, closing, hints } = parts
  const body = sections.flatMap(({ paragraphs }) => paragraphs)
  const opening = [...preamble, ...body.filter(({ text }) => ABOUT_ITSELF.test(fold.prose(text)))]
  const periods = periodStatements([...preamble, ...body])
  const period = periods[0]?.value ?? null
  const years = yearStatements(opening)
  const agencies = agencyStatements(opening)
  const noted = noteStatements(hints.agencyNote ?? null)
  const name = title?.agency ?? agencies[0]?.value ?? metadata?.agency ?? noted[0]?.value ?? null
  const year = title?.year ?? statedYear(years, period) ?? metadata?.year ?? null
  const asked = contactStatements(preamble, body)
  const unitsAndAddresses = asked.filter(({ field }) => field === 'unit' || field === 'address')
  const ofItself = [...agencies, ...unitsAndAddresses].map(({ value, at }) => ({ text: value, at: [...at] }))
  const { agency, evidence: regions } = agencyField(name, [...ofItself, ...titled(metadata, name).map(located)])
  const page = pageMetadata([...preamble, ...parts.rows, ...closing], parts.around)
  const publication = publicationEvidence(
    page,
    { metadata: hints.published ?? null, sidecar: hints.publishedNote ?? null },
    sections.at(-1)?.paragraphs ?? [],
  )
  const scopes = scopeStatements(preamble, parts.about('overview', 'requests'), name)
  const places = electronicVersion(opening)
  return {
    fields: {
      title: title?.text ?? metadata?.text ?? null,
      agency,
      year,
      period,
      contact: contactFrom(asked),
      published: publication[0] === undefined ? null : String(publication[0].value),
      indexNumber: page.indexNumbers[0]?.value ?? null,
      documentNumber: page.documentNumbers[0]?.value ?? null,
      scope: scopeFrom(scopes),
      electronicVersion: places[0]?.value ?? null,
      processingFee: processingFee(parts.about('fees')),
      ...problemsAndMeasures(parts.about('problems')),
      documents: citedDocuments([...preamble, ...body]),
      evidence: [
        ...told('/title', { title: titled(title, title?.text), metadata: titled(metadata, metadata?.text) }),
        ...told('/agency/name', {
          title: titled(title, title?.agency),
          text: agencies,
          metadata: titled(metadata, metadata?.agency),
          sidecar: noted,
        }),
        ...regions,
        ...told('/year', {
          title: titled(title, title?.year),
          text: years,
          metadata: titled(metadata, metadata?.year),
        }),
        ...told('/period', { text: periods.map((one) => ({ ...one, value: interval(one.value) })) }),
        ...asked.flatMap((one) => told(`/contact/${one.field}`, { text: [one] })),
        ...publication,
        ...told('/indexNumber', { page: page.indexNumbers }),
        ...told('/documentNumber', { page: page.documentNumbers }),
        ...told('/scope', { text: scopes }),
        ...told('/electronicVersion', { text: places }),
      ],
      sections: [...sections],
    },
    findings: [
      ...agencyConflict(title?.agency ?? null, agencies),
      ...agencyConflict(name, noted, 'notes'),
      ...publicationConflict(publication),
    ],
  }
}

/** What the notes beside the file say, if they do. */
const noteStatements = (note: string | null): Statement<string>[] =>
  note === null || note.trim() === '' ? [] : [{ value: note.trim(), text: note, at: [] }]

const located = ({ text, at }: Statement<unknown>): LocatedText => ({ text, at: [...at] })
