/** A part of a text by its UTF-16 units: from `from` on, up to but not including `to`. */
export interface TextSpan {
  readonly from: number
  readonly to: number
}
