/** Endings of the names of documents that a report is or has attached. */
const DOCUMENT = /\.(?:docx?|wps|pdf|ofd|xlsx?|et|csv|rtf|pptx?|zip|rar|7z)(?=$|[?#&;])/i

/** Whether an address, or else the words of a link, name a document to be fetched, not a page to be opened. */
export const isFileLink = (href: string, text: string): boolean =>
  href.trim() !== '' &&
  !/^\s*(?:javascript|mailto|tel|data):/i.test(href) &&
  (DOCUMENT.test(href) || DOCUMENT.test(text.trim()))
