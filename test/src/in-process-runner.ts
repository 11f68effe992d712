import type { DocumentReader } from '../../src/batch/document/document-reader.js'
import { readDocument } from '../../src/batch/document/read-document.js'
import { stageReport } from '../../src/batch/document/stage-report.js'
import { collateRun } from '../../src/batch/results/collate.js'
import type { Runner } from '../../src/batch/runner.js'

/** Does the work of a run in this process, with another reader: what a child does, without the child. */
export const inProcessRunner = (reader: DocumentReader, jobs?: number): Runner => ({
  readers: (order) => ({
    jobs: jobs ?? order.jobs,
    read: (job, decide) =>
      readDocument(job, decide, {
        ...order.settings,
        reader,
        stage: (of, text) => stageReport(order.settings.out!, of, text),
      }),
    close: async () => undefined,
  }),
  collate: collateRun,
})
