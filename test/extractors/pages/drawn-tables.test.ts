import { test } from 'vitest'
import { expectTablesBack } from '../../drawn/expect-tables-back.js'

/** As many as a few seconds allow; the slow tests draw ten times more. */
const COUNT = 50

test(`tables drawn from ${COUNT} seeds come back, and no figure that is not printed`, () => expectTablesBack(0, COUNT))
