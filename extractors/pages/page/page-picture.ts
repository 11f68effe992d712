/** A page as an engine draws it: the luminance of its pixels, from 0 (black) to 255, from the top left as displayed. */
export interface PagePicture {
  /** Pixels per point. */
  readonly scale: number
  readonly width: number
  readonly height: number
  readonly luminance: Uint8Array
}
