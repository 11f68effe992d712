/** A number of at least 0 written out exactly: digits, perhaps with a point and further digits. */
export type Decimal = string

/** `decimal` times ten to the `places`, exactly; no needless zeros. */
export function shiftDecimal(decimal: Decimal, places: number): Decimal {
  const [whole = '', fraction = ''] = decimal.split('.')
  const digits = whole + fraction
  const point = whole.length + places
  const padded = point < 0 ? '0'.repeat(-point) + digits : digits.padEnd(point, '0')
  const at = Math.max(0, point)
  return plainDecimal(`${padded.slice(0, at)}.${padded.slice(at)}`)
}

/** `decimal` without leading zeros before, or trailing zeros and a bare point behind. */
export function plainDecimal(decimal: Decimal): Decimal {
  const [whole = '', fraction = ''] = decimal.split('.')
  let start = 0
  while (start < whole.length - 1 && whole[start] === '0') start++
  let end = fraction.length
  while (end > 0 && fraction[end - 1] === '0') end--
  return (whole.slice(start) || '0') + (end > 0 ? `.${fraction.slice(0, end)}` : '')
}

const fractionLength = (decimal: Decimal): number => decimal.split('.')[1]?.length ?? 0

/** Sum of two decimals, exactly. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(fractionLength(a), fractionLength(b))
  return shiftDecimal(String(BigInt(shiftDecimal(a, places)) + BigInt(shiftDecimal(b, places))), -places)
}

/** Whether a JavaScript number holds `decimal` as it is written: 15 significant digits always fit (IEEE 754 binary64). */
export function fitsNumber(decimal: Decimal): boolean {
  const plain = plainDecimal(decimal)
  if (!plain.includes('.')) return plain.length <= 16 && Number.isSafeInteger(Number(plain))
  return plain.replace('.', '').length <= 15
}

/** How far two decimals are apart, exactly. */
export function decimalDifference(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(fractionLength(a), fractionLength(b))
  const difference = BigInt(shiftDecimal(a, places)) - BigInt(shiftDecimal(b, places))
  return shiftDecimal(String(difference < 0n ? -difference : difference), -places)
}
