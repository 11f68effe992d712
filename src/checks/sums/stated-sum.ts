import type { SumRule } from '../../forms/form.js'
import { inBothLanguages, type Words } from '../../model/words.js'
import type { Rule } from '../rule.js'

/** A sum that a form prescribes, as a rule. */
export interface StatedSum extends Rule {
  /** Why it has to hold. */
  readonly why: Words
  /** A total without its parts is an error, and not just unknown. */
  readonly filled: boolean
}

/** Where the form gives no reason. */
const PRESCRIBED: Words = { zh: '表式规定两边相等', en: 'The form requires both sides to be equal' }

export function statedSum({ rule, why, filled }: SumRule): StatedSum {
  const reason = why ? inBothLanguages(why) : PRESCRIBED
  return { id: rule, says: `${reason.en}.`, severity: 'error', why: reason, filled: filled ?? false }
}
