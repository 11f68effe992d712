import { fold } from '../text/fold.js'

/** An address of a mailbox; local part and domain no longer than RFC 5321, 4.5.3.1 allows. */
const EMAIL = /^[A-Za-z0-9._%+-]{1,64}@(?=[A-Za-z0-9.-]{3,255})[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/

/**
 * The e-mail address with which `text` starts, in lower case and in ASCII, (at) written @; null where it does not start with
 * one. What follows the address, such as a bracket, is left out.
 */
export const email = (text: string): string | null =>
  EMAIL.exec(fold.literal(text).replace(/\(at\)/i, '@'))?.[0].toLowerCase() ?? null
