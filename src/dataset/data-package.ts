import { readableJson } from '../outputs/readable-json.js'
import type { RunRecord } from '../outputs/run-record.js'
import { resourceDescriptor, type WrittenResource } from './resource.js'

/**
 * The text of `datapackage.json`: a Frictionless Data Package, version 1, with every file of the dataset. It bears no date, so
 * that the same input gives the same bytes.
 */
export function dataPackage(resources: readonly WrittenResource[], { program, rules, engine }: RunRecord): string {
  const descriptor = {
    profile: 'data-package',
    name: 'nianbao-dataset',
    title: '政府信息公开工作年度报告 · Government information disclosure reports',
    description:
      'The official tables of annual reports on government information disclosure, cell by cell as printed, with findings, figures of the prose, and a codebook. The reports are official documents of the agencies that published them; no licence is claimed for them here.',
    version: '1.0.0',
    keywords: ['政府信息公开', 'government information disclosure', 'China'],
    madeBy: { program: `nianbao ${program}`, rules, engine },
    resources: resources.map(resourceDescriptor),
  }
  return `${readableJson(descriptor)}\n`
}
