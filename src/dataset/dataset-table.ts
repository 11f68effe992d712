export type Value = string | number | boolean | null

/** How a field is written: `date` as YYYY-MM-DD; `string` also for codes, whose leading zeros count. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date'

/** A column of a table of the dataset: stated once; the files, their schemas and the loaders derive from it. */
export interface Field {
  readonly name: string
  readonly type: FieldType
  /** One sentence for the codebook. */
  readonly describes: string
  /** Never empty. */
  readonly required?: true
  /** The only values there are. */
  readonly options?: readonly string[]
}

/** A table of the dataset, made a piece at a time. */
export interface DatasetTable<Source> {
  readonly name: string
  readonly title: string
  readonly describes: string
  /** Fields that tell its rows apart; none where nothing does. */
  readonly key: readonly string[]
  /** Fields that name rows of other tables, by their own name. */
  readonly refers: Readonly<Record<string, string>>
  readonly fields: readonly Field[]
  /** The rows that come of one source, values in the order of the fields. */
  readonly rowsOf: (source: Source) => Value[][]
}

/** A field with where its value comes from. */
export interface FieldOf<Row> extends Field {
  readonly of: (row: Row) => Value
}

interface Statement<Source, Row> extends Omit<DatasetTable<Source>, 'fields' | 'rowsOf'> {
  readonly fields: readonly FieldOf<Row>[]
  readonly each: (source: Source) => readonly Row[]
}

/** The table that takes its rows from `each` and their values from its fields. */
export function datasetTable<Source, Row>({ each, fields, ...rest }: Statement<Source, Row>): DatasetTable<Source> {
  return { ...rest, fields, rowsOf: (source) => each(source).map((row) => fields.map(({ of }) => of(row))) }
}

type Details = Pick<Field, 'required' | 'options'>

/** A field of a type, in one line. */
const fieldOfType =
  (type: FieldType) =>
  <Row>(name: string, describes: string, of: (row: Row) => Value, details: Details = {}): FieldOf<Row> => ({
    name,
    type,
    describes,
    of,
    ...details,
  })

export const text = fieldOfType('string')
export const whole = fieldOfType('integer')
export const decimal = fieldOfType('number')
export const flag = fieldOfType('boolean')
export const day = fieldOfType('date')
