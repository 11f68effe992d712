/** The ways in which the dataset is written. */
export const datasetFormats = ['parquet', 'csv', 'excel', 'xlsx'] as const
export type DatasetFormat = (typeof datasetFormats)[number]
