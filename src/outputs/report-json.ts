import type { Report } from '../forms/report.js'
import { readableJson } from './readable-json.js'

/** The text of `reports/….json`: one report as its schema describes it. */
export const reportJson = (report: Report): string => `${readableJson(report)}\n`
