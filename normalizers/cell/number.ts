export { isDoubtful } from './figure.js'
export { type ChangeFigure, signedChange } from './signed-change.js'
export { type CountFigure, tableCount } from './table-count.js'
