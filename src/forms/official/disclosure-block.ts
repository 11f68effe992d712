import type { FormTable } from '../form.js'
import { disclosureMentions } from './mentions/disclosure-mentions.js'

type Block = Omit<FormTable, 'section' | 'corner' | 'mentions'>

/** One block of table 2 with what all of its blocks have in common. */
export const disclosureBlock = <const Table extends Block>(table: Table) =>
  ({ ...table, section: 2, corner: ['信息内容'], mentions: disclosureMentions(table) }) as const
