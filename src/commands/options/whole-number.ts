import { InvalidArgumentError } from 'commander'

/** Reads a whole number from `least` to `most`, for an option of the command line. */
export const wholeNumber =
  (least = 1, most = Number.MAX_SAFE_INTEGER) =>
  (text: string): number => {
    const number = Number(text)
    if (!/^\d+$/.test(text) || number < least || number > most) {
      const bound = most < Number.MAX_SAFE_INTEGER ? `${least} to ${most}` : `${least} on`
      throw new InvalidArgumentError(`It has to be a whole number from ${bound}.`)
    }
    return number
  }
