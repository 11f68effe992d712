/** Chinese digits by way of Unicode's decimal digits "hanidec", 0 to 9. */
const HAN_DIGITS = new Intl.NumberFormat('en-u-nu-hanidec', { useGrouping: false })
const HAN_TEN = String.fromCodePoint(0x5341)

/** Code point of the circled number one; they go on to twenty. */
const CIRCLED_ONE = 0x2460

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** Counting in words up to 99, as lists do; digit by digit beyond. */
function hanCounting(number: number): string {
  if (number < 10 || number > 99) return HAN_DIGITS.format(number)
  const tens = Math.floor(number / 10)
  const ones = number % 10
  return `${tens > 1 ? HAN_DIGITS.format(tens) : ''}${HAN_TEN}${ones > 0 ? HAN_DIGITS.format(ones) : ''}`
}

function roman(number: number): string {
  let rest = Math.min(number, 3999)
  let text = ''
  for (const [value, letters] of ROMAN) {
    for (; rest >= value; rest -= value) text += letters
  }
  return text
}

const letter = (number: number): string => String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))

/**
 * A number, from 1, in one of the formats of Word's lists (ECMA-376 part 1, 17.18.59 ST_NumberFormat); in Arabic digits for
 * those that reports do not use, and empty for bullets and for no number.
 */
export function formatNumber(number: number, format: string): string {
  if (format === 'none' || format === 'bullet') return ''
  if (number < 1) return String(number)
  if (/^(?:chineseCounting(?:Thousand)?|japaneseCounting|taiwaneseCounting(?:Thousand)?)$/.test(format))
    return hanCounting(number)
  if (/^(?:ideographDigital|taiwaneseDigital|japaneseDigitalTenThousand)$/.test(format))
    return HAN_DIGITS.format(number)
  if (/^decimalEnclosedCircle/.test(format) && number <= 20) return String.fromCodePoint(CIRCLED_ONE + number - 1)
  if (format === 'decimalZero') return String(number).padStart(2, '0')
  if (format === 'upperRoman') return roman(number)
  if (format === 'lowerRoman') return roman(number).toLowerCase()
  if (format === 'upperLetter') return letter(number)
  if (format === 'lowerLetter') return letter(number).toLowerCase()
  return String(number)
}
