import { ProseFigure } from '../../model/prose-figure.js'
import { contentIds } from '../content-ids.js'
import { datasetTable, decimal, flag, text, whole } from '../dataset-table.js'
import { type ExportedInput, type ExportedReport, withReport } from '../exported-input.js'
import { variableOfPointer } from '../variables-of.js'
import { reportKey } from './report-fields.js'

type Row = ExportedReport & { readonly figure: ProseFigure; readonly id: string; readonly whole: string | null }

function rowsOf(exported: ExportedReport): Row[] {
  const idOf = contentIds()
  const { figures } = exported.report
  const ids = figures.map(
    ({ section, sentence, raw, at }) => `${exported.reportId}:${idOf(JSON.stringify([section, sentence, raw, at]))}`,
  )
  return figures.map((figure, index) => ({
    ...exported,
    figure,
    id: ids[index]!,
    whole: figure.partOf === undefined ? null : (ids[figure.partOf] ?? null),
  }))
}

const { approx, change, extent, flag: doubt } = ProseFigure.shape

export const figures = datasetTable<ExportedInput, Row>({
  name: 'figures',
  title: 'Figures of the prose',
  describes: 'One row for each number that the running text of a report states',
  key: ['figure_id'],
  refers: { report_id: 'reports', part_of: 'figures' },
  each: (input) => withReport(input).flatMap(rowsOf),
  fields: [
    text('figure_id', 'The report and a hash of the sentence with the place of the number', ({ id }) => id, {
      required: true,
    }),
    ...reportKey<Row>(),
    decimal('value', 'Multiplied out; null for a range and for 数十', ({ figure }) => figure.value),
    text('unit', '件, 人次, 元 …; null where none is printed', ({ figure }) => figure.unit),
    text('approx', 'How far the number holds', ({ figure }) => figure.approx, {
      required: true,
      options: approx.options,
    }),
    decimal('min', 'The least that the words allow', ({ figure }) => figure.min ?? null),
    decimal('max', 'The most that the words allow', ({ figure }) => figure.max ?? null),
    decimal('magnitude', 'The order of a vague number: 10 for 数十', ({ figure }) => figure.magnitude ?? null),
    text('change', 'It is a change against something earlier', ({ figure }) => figure.change ?? null, {
      options: change.unwrap().options,
    }),
    text('counted', 'What is counted', ({ figure }) => figure.of ?? null),
    text('verb', 'What was done with it', ({ figure }) => figure.verb ?? null),
    whole('said_of_year', 'The year that it is said of', ({ figure }) => figure.year),
    text('extent', 'Where it is not said of a whole year', ({ figure }) => figure.extent ?? null, {
      options: extent.unwrap().options,
    }),
    text('part_of', 'The figure that it is a part of', ({ whole: id }) => id),
    flag('exhaustive', 'Whether its parts are told in full', ({ figure }) => figure.exhaustive ?? false),
    text(
      'variables',
      'The cells whose sum the words speak of, separated by spaces',
      ({ figure }) => figure.cells?.flatMap((pointer) => variableOfPointer(pointer) ?? []).join(' ') || null,
    ),
    text('raw', 'The number with its unit as printed', ({ figure }) => figure.raw, { required: true }),
    text('sentence', 'The sentence as printed', ({ figure }) => figure.sentence, { required: true }),
    whole('section', 'Section of the report; 0 before the first', ({ figure }) => figure.section, { required: true }),
    text('doubt', 'What is odd about it', ({ figure }) => figure.flag ?? null, { options: doubt.unwrap().options }),
    text('places', 'Its places as JSON', ({ figure }) => JSON.stringify(figure.at)),
  ],
})
