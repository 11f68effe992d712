/** What a worker reports while it runs. */
export type WorkerEvent =
  | { readonly event: 'ready'; readonly queue: string; readonly build: string; readonly jobs: number }
  | { readonly event: 'reading'; readonly file: string }
  /** It has read a document; `code` is that of the fault, null for a report. */
  | { readonly event: 'read'; readonly file: string; readonly code: string | null; readonly ms: number }
  | { readonly event: 'notice'; readonly message: string }
  /** It takes no more documents and waits for those in hand. */
  | { readonly event: 'leaving'; readonly inHand: number }
