import type { Job } from '../document/job.js'

/** A job as it travels between processes: JSON, with the bytes of its path in base64. */
export interface WireJob {
  readonly file: string
  readonly path: string
  readonly report: string
}

export const toWire = ({ file, path, report }: Job): WireJob => ({ file: file.toString('base64'), path, report })

export const fromWire = ({ file, path, report }: WireJob): Job => ({ file: Buffer.from(file, 'base64'), path, report })
