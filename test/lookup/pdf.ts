import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium'
import type { LookUp } from './look-up.js'

/** The views of the module's memory, which its own types leave to a package that is not installed. */
interface Memory {
  readonly HEAPU8: Uint8Array
  readonly HEAP32: Int32Array
  readonly HEAPF64: Float64Array
}

const memoryOf = ({ pdfium }: WrappedPdfiumModule): Memory => pdfium as unknown as Memory

let engine: Promise<WrappedPdfiumModule> | undefined

async function start(): Promise<WrappedPdfiumModule> {
  const wasm = await readFile(fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')))
  const module = await init({ wasmBinary: new Uint8Array(wasm).buffer })
  module.PDFiumExt_Init()
  return module
}

interface Character {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** The characters whose ink has its middle in a box, by PDFium's text layer, turned to the page as displayed. */
export async function lookUpPdf(bytes: Uint8Array): Promise<LookUp> {
  engine ??= start()
  const pdfium = await engine
  const { malloc, free } = pdfium.pdfium.wasmExports
  const data = malloc(bytes.length)
  memoryOf(pdfium).HEAPU8.set(bytes, data)
  const document = pdfium.FPDF_LoadMemDocument(data, bytes.length, '')
  const pages = Array.from({ length: pdfium.FPDF_GetPageCount(document) }, (_, index) =>
    charactersOf(pdfium, document, index),
  )
  pdfium.FPDF_CloseDocument(document)
  free(data)
  return (place) => {
    if (!('page' in place)) return ''
    const [left, top, right, bottom] = place.box
    const inside = pages[place.page - 1]!.filter(({ x, y }) => x >= left && x < right && y >= top && y < bottom)
    return inside.map(({ text }) => text).join('')
  }
}

/** Fixed-point scale of FPDF_PageToDevice, which answers in whole device units. */
const SCALE = 100

function charactersOf(pdfium: WrappedPdfiumModule, document: number, index: number): Character[] {
  const { malloc, free } = pdfium.pdfium.wasmExports
  const page = pdfium.FPDF_LoadPage(document, index)
  const text = pdfium.FPDFText_LoadPage(page)
  const width = Math.round(pdfium.FPDF_GetPageWidthF(page) * SCALE)
  const height = Math.round(pdfium.FPDF_GetPageHeightF(page) * SCALE)
  const buffer = malloc(48)
  const characters: Character[] = []
  for (let at = 0; at < pdfium.FPDFText_CountChars(text); at++) {
    if (pdfium.FPDFText_IsGenerated(text, at) === 1) continue
    pdfium.FPDFText_GetCharBox(text, at, buffer, buffer + 8, buffer + 16, buffer + 24)
    const [left, right, bottom, top] = Array.from(
      { length: 4 },
      (_, side) => memoryOf(pdfium).HEAPF64[buffer / 8 + side]!,
    )
    pdfium.FPDF_PageToDevice(
      page,
      0,
      0,
      width,
      height,
      0,
      (left! + right!) / 2,
      (top! + bottom!) / 2,
      buffer + 32,
      buffer + 36,
    )
    const [x, y] = [memoryOf(pdfium).HEAP32[buffer / 4 + 8]! / SCALE, memoryOf(pdfium).HEAP32[buffer / 4 + 9]! / SCALE]
    characters.push({ text: String.fromCodePoint(pdfium.FPDFText_GetUnicode(text, at)), x, y })
  }
  free(buffer)
  pdfium.FPDFText_ClosePage(text)
  pdfium.FPDF_ClosePage(page)
  return characters
}
