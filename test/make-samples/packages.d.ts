/** The part of pdfkit that the generator uses; declared here so that the project's type check needs no pdfkit. */
declare module 'pdfkit' {
  interface PageOptions {
    size: readonly [number, number]
    margin: number
  }
  export default class PDFDocument {
    constructor(options: PageOptions & { autoFirstPage: boolean; info: Record<string, string | Date> })
    readonly page: { readonly dictionary: { readonly data: Record<string, unknown> } }
    addPage(options: PageOptions): this
    font(path: string): this
    fontSize(size: number): this
    lineWidth(width: number): this
    widthOfString(text: string): number
    text(text: string, x: number, y: number, options: { lineBreak: boolean; characterSpacing?: number }): this
    moveTo(x: number, y: number): this
    lineTo(x: number, y: number): this
    rect(x: number, y: number, width: number, height: number): this
    stroke(): this
    fill(): this
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this
    on(event: 'data', listener: (chunk: Uint8Array) => void): this
    on(event: 'end', listener: () => void): this
    end(): void
  }
}
