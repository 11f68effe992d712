/** The parts of the packages that the generator uses; declared here so that the project's type check needs none of them. */
declare module 'pdfkit' {
  interface PageOptions {
    size: readonly [number, number]
    margin: number
  }
  export default class PDFDocument {
    constructor(options: PageOptions & { autoFirstPage: boolean; info: Record<string, string | Date> })
    readonly page: { readonly dictionary: { readonly data: Record<string, unknown> } }
    addPage(options: PageOptions): this
    addContent(operators: string): this
    font(path: string): this
    fontSize(size: number): this
    lineWidth(width: number): this
    lineCap(cap: 'butt' | 'round'): this
    widthOfString(text: string): number
    text(text: string, x: number, y: number, options: { lineBreak: boolean; characterSpacing?: number }): this
    moveTo(x: number, y: number): this
    lineTo(x: number, y: number): this
    bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): this
    rect(x: number, y: number, width: number, height: number): this
    stroke(): this
    fill(): this
    clip(): this
    save(): this
    restore(): this
    fillColor(colour: string): this
    strokeColor(colour: string): this
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this
    on(event: 'data', listener: (chunk: Uint8Array) => void): this
    on(event: 'end', listener: () => void): this
    end(): void
  }
}

declare module 'fontkit' {
  interface PathCommand {
    readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath'
    readonly args: readonly number[]
  }
  interface Font {
    readonly unitsPerEm: number
    glyphForCodePoint(codePoint: number): {
      readonly advanceWidth: number
      readonly path: { readonly commands: readonly PathCommand[] }
    }
  }
  export function openSync(path: string): Font
}
