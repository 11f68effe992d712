/** A cell in its place, zero-based. */
export interface PlacedCell<Item> {
  readonly item: Item
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}
