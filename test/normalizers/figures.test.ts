import { expect, test } from 'vitest'
import { money, moneyInColumn } from '../../normalizers/money.js'
import { signedChange, tableCount } from '../../normalizers/number.js'
import pairs from './figures.json' with { type: 'json' }

const readers: Readonly<Record<string, (text: string) => object>> = {
  tableCount,
  signedDelta: signedChange,
  money,
  'moneyInColumn(万元)': (text) => moneyInColumn(text, '万元'),
  'moneyInColumn(unknown)': (text) => moneyInColumn(text, null),
}

test.each(pairs)('$kind reads “$input”', ({ kind, input, expected }) => {
  // amounts in the list leave out the state of a plain value
  expect(readers[kind]!(input)).toEqual({ state: 'value', ...expected })
})
