import type { Grid } from '../../src/model/grid.js'

export const textGrids: (text: string) => Grid[]
