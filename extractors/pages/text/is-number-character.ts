/** What numbers are printed with, half or full width: digits, separators, signs and the percent sign. */
const NUMBER_CHARACTERS = /^[\d\uff10-\uff19.,%+/\u00b1\u2010-\u2015\u2212\uff0b\uff0d\uff0f\uff0c\uff0e-]$/

/** A number with one or two letters behind it, its unit. */
const WITH_UNIT = /^[+\uff0b\u2212\uff0d-]?[\d\uff10-\uff19.,\uff0c]*[\d\uff10-\uff19]\p{L}{1,2}$/u

/** Whether a character is a digit, half or full width. */
export const isDigit = (character: string): boolean => /^[\d\uff10-\uff19]$/.test(character)

/** Whether a character is a digit, a separator or a sign of numbers. */
export const isNumberCharacter = (character: string): boolean => NUMBER_CHARACTERS.test(character)

/** Whether a text is a number with a unit of one or two letters. */
export const isNumberWithUnit = (text: string): boolean => WITH_UNIT.test(text)

/** Whether a text ends, or begins, as numbers do that go on in the next line, or come from the line before. */
export const endsInNumber = (text: string): boolean => /[\d.,]$/.test(text)
export const beginsWithNumber = (text: string): boolean => /^[\d.,]/.test(text)
