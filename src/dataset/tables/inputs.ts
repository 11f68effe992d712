import { statuses } from '../../outputs/manifest-line.js'
import { datasetTable, text, whole } from '../dataset-table.js'
import type { ExportedInput } from '../exported-input.js'

export const inputs = datasetTable<ExportedInput, ExportedInput>({
  name: 'inputs',
  title: 'Inputs',
  describes: 'One row for each file that was read or should have been, whatever became of it',
  key: ['path'],
  refers: { report_id: 'reports' },
  each: (input) => [input],
  fields: [
    text('path', 'Path of the file below the folder that was read', ({ line }) => line.path, { required: true }),
    text(
      'status',
      'ok, flawed (read, with errors found), failed (not readable) or skipped (no report)',
      ({ line }) => line.status,
      { required: true, options: statuses },
    ),
    text('report_id', 'Its report', ({ reportId }) => reportId),
    text('sha256', 'SHA-256 of the file', ({ line }) => line.sha256),
    whole('bytes', 'Its size', ({ line }) => line.bytes),
    text('file_format', 'pdf, html, docx or text, where it could be told', ({ line }) => line.format),
    text('error_code', 'Why there is no report', ({ line }) => line.error?.code ?? null),
    text('error_message', 'The same in words', ({ line }) => line.error?.message ?? null),
  ],
})
