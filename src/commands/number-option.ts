import { InvalidArgumentError } from 'commander'

/** Reads a whole number from `least` on, for an option of the command line. */
export const wholeNumber =
  (least = 1) =>
  (text: string): number => {
    const number = Number(text)
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(number) || number < least) {
      throw new InvalidArgumentError(`It has to be a whole number from ${least}.`)
    }
    return number
  }
