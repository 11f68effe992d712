import type { SectionTopic } from '../../forms/form.js'
import type { Section } from '../../model/report-schema.js'
import type { FormWording } from './section-wording.js'

/** The sections of a report that some form has for any of the topics, in their order. */
export function sectionsAbout(
  sections: readonly Section[],
  topics: readonly SectionTopic[],
  forms: readonly FormWording[],
): Section[] {
  const own = forms.flatMap((form) => form.sections.filter(({ topic }) => topic && topics.includes(topic)))
  const numbers = new Set(own.map(({ number }) => number))
  return sections.filter(({ number }) => numbers.has(number))
}
