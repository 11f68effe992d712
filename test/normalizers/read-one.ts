import { foldedText } from '../../normalizers/quantity/folded-text.js'
import { type Percent, percentsIn } from '../../normalizers/quantity/percent.js'
import { type PercentagePoints, pointsIn } from '../../normalizers/quantity/percentage-points.js'
import { quantitiesIn } from '../../normalizers/quantity/quantities-in.js'
import type { Quantity } from '../../normalizers/quantity/quantity.js'

const unplaced = <Value extends { from: number; end: number }>({ from, end, ...value }: Value) => value

/** The only one of a list; null for none and for several. */
export const onlyOne = <Value>(list: readonly Value[]): Value | null => (list.length === 1 ? list[0]! : null)

export const quantities = (text: string): Quantity[] => quantitiesIn(foldedText(text)).map(unplaced)

export const quantity = (text: string): Quantity | null => onlyOne(quantities(text))

export const percents = (text: string): Percent[] => percentsIn(foldedText(text).text).map(unplaced)

export const percentagePoints = (text: string): PercentagePoints[] => pointsIn(foldedText(text).text).map(unplaced)
