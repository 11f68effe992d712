import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { init } from '@embedpdf/pdfium'
import { LimitReached } from '../../../src/model/limit-reached.js'
import type { Handle, PdfiumCalls, PdfiumMemory } from './pdfium-calls.js'

/** Names of entries of dictionaries that calls take. */
const NAMES = { actualText: 'ActualText', appearance: 'AP', contents: 'Contents', title: 'Title', value: 'V' } as const

/** One running instance of PDFium. */
export interface PdfiumEngine {
  readonly calls: PdfiumCalls
  readonly memory: PdfiumMemory
  /** Room for the results of one call, at a multiple of eight bytes. */
  readonly scratch: Handle
  readonly scratchSize: number
  /** The names that calls take, each a string that ends with a zero byte. */
  readonly names: Readonly<Record<keyof typeof NAMES, Handle>>
  /** False once a call broke off: its memory may be in any state. */
  alive: boolean
  documents: number
}

/** Bytes; the longest result that we want is a title. */
const SCRATCH_SIZE = 4096

/** Bytes; an instance whose memory grew above this (memory never shrinks) is let go when it holds no document. */
const LARGEST_MEMORY = 96 * 2 ** 20

let current: Promise<PdfiumEngine> | undefined

/** The instance of this process; starts one where none runs. */
export function pdfiumEngine(): Promise<PdfiumEngine> {
  current ??= start().catch((cause: unknown) => {
    current = undefined
    throw cause
  })
  return current
}

/**
 * Runs calls. Whatever they throw (a trap, a stack without end, memory that is full) ends the instance, since its memory
 * may be in any state: the next document gets a new one, and nothing of the old one may be called, not even to free.
 */
export function guarded<Result>(engine: PdfiumEngine, run: () => Result): Result {
  if (!engine.alive) throw new Error('PDFium broke down on this document')
  try {
    return run()
  } catch (cause) {
    // ours, thrown between two calls
    if (cause instanceof LimitReached) throw cause
    letGo(engine)
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
    throw new Error(`PDFium broke down (${reason})`, { cause })
  }
}

/** Notes that a document was closed. */
export function released(engine: PdfiumEngine): void {
  engine.documents--
  if (engine.documents === 0 && engine.memory.HEAPU8.length > LARGEST_MEMORY) letGo(engine)
}

function letGo(engine: PdfiumEngine): void {
  if (!engine.alive) return
  engine.alive = false
  current = undefined
}

async function start(): Promise<PdfiumEngine> {
  const file = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm')
  const wasmBinary = new Uint8Array(await readFile(file)).buffer
  const module = await init({ wasmBinary, print: () => {}, printErr: () => {} })
  module.PDFiumExt_Init()
  const memory = module.pdfium as unknown as PdfiumMemory
  const calls = module.pdfium.wasmExports as unknown as PdfiumCalls
  const nameOf = (text: string) => {
    const at = calls.malloc(text.length + 1)
    memory.HEAPU8.set(Buffer.from(`${text}\0`, 'latin1'), at)
    return at
  }
  const names = Object.fromEntries(
    Object.entries(NAMES).map(([key, name]) => [key, nameOf(name)]),
  ) as PdfiumEngine['names']
  return {
    calls,
    memory,
    scratch: calls.malloc(SCRATCH_SIZE),
    scratchSize: SCRATCH_SIZE,
    names,
    alive: true,
    documents: 0,
  }
}
