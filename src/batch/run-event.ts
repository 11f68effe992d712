import type { ManifestLine } from '../outputs/output.js'

/** What a run tells while it goes on. */
export type RunEvent =
  | { readonly event: 'start'; readonly files: number }
  | {
      readonly event: 'file'
      readonly path: string
      readonly status: ManifestLine['status']
      readonly error: ManifestLine['error']
      /** How many of `files` are done, this one included. */
      readonly done: number
      readonly files: number
      /** Of an error nobody expected. */
      readonly stack?: string
    }
  | { readonly event: 'notice'; readonly path: string; readonly message: string }
