import { describe, expect, it } from 'vitest'
import { printSchema } from '../../../src/commands/schema-command.js'
import { officialBook } from '../../../src/forms/official-book.js'
import { reportJsonSchema } from '../../../src/outputs/report-json-schema.js'

describe('schema', () => {
  it('prints a JSON Schema that describes each part of a report', () => {
    let said = ''
    expect(
      printSchema({
        out: (text) => {
          said += text
        },
      }),
    ).toBe(0)
    const printed = JSON.parse(said)
    expect(printed).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'nianbao report',
      type: 'object',
      additionalProperties: false,
    })
    for (const part of Object.values(printed.properties)) expect(part).toHaveProperty('description')
    expect(printed.properties.tables.properties.t3_requests.title).toBe('收到和处理政府信息公开申请情况')
    expect(printed).toEqual(JSON.parse(JSON.stringify(reportJsonSchema(officialBook()))))
  })
})
