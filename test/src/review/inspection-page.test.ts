import { createHash } from 'node:crypto'
import { type CheerioAPI, load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/forms/report.js'
import type { Entry } from '../../../src/model/entry.js'
import { inspectionPage } from '../../../src/review/inspection-page.js'
import { blank, fullTables, printed, sampleReport, unknownAgency } from '../sample-report.js'

const HOSTILE = `"><script>alert(1)</script><img src=https://evil.example/x onerror=alert(1)>'</style></script><!--`
const fees = '/tables/t2_art20_8/adminFees/feeAmountWanYuan'
const pages = [{ number: 2, width: 595, height: 842, png: new Uint8Array([137, 80, 78, 71]) }]

const cell = (
  text: string,
  row: number,
  column: number,
  at: Entry['at'],
  more = {},
): Report['grids'][number]['cells'][number] => ({
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  text,
  at,
  ...more,
})
const place = (left: number, top: number): Entry['at'] => [{ page: 2, box: [left, top, left + 50, top + 20] }]

/** Two tables on page 2, one of them without a table 3, and one grid that is no official table. */
const report = (more: Partial<Report> = {}): Report => ({
  ...sampleReport({
    tables: {
      t2_art20_1: {
        rules: {
          issuedThisYear: printed(3, { at: place(150, 40) }),
          repealedThisYear: { ...blank, at: place(200, 40) },
          inForce: { state: 'unreadable', value: null, raw: '2O', candidate: 20, at: place(250, 40) },
        },
        normativeDocs: {
          issuedThisYear: { state: 'missing', value: null, raw: null, at: [] },
          repealedThisYear: { state: 'inferred', value: null, inferred: 7, raw: null, at: [] },
          inForce: printed(22, { raw: '22（其中修订16件）', note: '其中修订16件', at: place(250, 60) }),
        },
      },
      t2_art20_8: { adminFees: { feeAmountWanYuan: printed(5, { at: place(150, 200) }) } },
    },
  }),
  sections: [
    {
      number: 1,
      heading: '一、总体情况',
      paragraphs: [{ text: '本年工作如下。', at: [{ page: 2, box: [50, 700, 400, 720] }] }],
      grids: [0],
    },
  ],
  grids: [
    {
      rows: 3,
      columns: 4,
      tables: ['t2_art20_1'],
      cells: [
        cell('信息内容', 0, 0, place(50, 20)),
        cell('本年制发件数', 0, 1, place(150, 20), { columnSpan: 3 }),
        cell('规章', 1, 0, place(50, 40)),
        cell('3', 1, 1, place(150, 40)),
        cell('', 1, 2, place(200, 40)),
        cell('2O', 1, 3, place(250, 40)),
        cell('规范性文件', 2, 0, place(50, 60), { columnSpan: 2 }),
        cell('999', 2, 2, place(200, 60)),
        cell('22（其中修订16件）', 2, 3, place(250, 60)),
      ],
    },
    { rows: 1, columns: 1, tables: ['t2_art20_8'], cells: [cell('5', 0, 0, place(150, 200))] },
    { rows: 1, columns: 1, tables: [], cells: [cell('通讯录', 0, 0, place(50, 300))] },
  ],
  findings: [
    {
      code: 'not-a-count',
      rule: 'R1',
      severity: 'error',
      about: 'document',
      message: '不对',
      pointer: fees,
      cells: ['/tables/t2_art20_1/rules/issuedThisYear', fees],
      at: place(150, 200),
    },
    {
      code: 'table-missing',
      severity: 'error',
      about: 'extraction',
      message: '未找到表格',
      pointer: '/tables/t3_requests',
    },
  ],
  ...more,
})

const find = ($: CheerioAPI, pointer: string) => $(`.official [data-pointer="${pointer}"]`)
const places = ($: CheerioAPI, pointer: string) => $(`#source [data-for~="${pointer}"]`)

describe('inspectionPage', () => {
  test('is HTML without a parse error', () => {
    const errors: unknown[] = []
    load(inspectionPage(report(), pages), { onParseError: (error) => errors.push(error) })
    load(inspectionPage(report({ title: HOSTILE }), []), { onParseError: (error) => errors.push(error) })
    expect(errors).toEqual([])
  })

  test('ids are given once, and every link within the page leads somewhere', () => {
    const elsewhere = { ...report().findings[1]!, pointer: '/tables/t2_art20_9', cells: ['/sections/3'] }
    const $ = load(inspectionPage(report({ findings: [...report().findings, elsewhere] }), pages))
    const ids = $('[id]')
      .toArray()
      .map((element) => $(element).attr('id'))
    expect(ids.length).toBe(new Set(ids).size)
    const targets = $('a[href]')
      .toArray()
      .map((element) => $(element).attr('href')!.slice(1))
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  })

  test('every cell of the official tables stands there once, under its pointer', () => {
    const tables = fullTables('F2021', () => printed(1, { at: [] }))
    const $ = load(inspectionPage(report({ tables: tables as Report['tables'] }), pages))
    const wanted = Object.entries(tables).flatMap(([table, rows]) =>
      Object.entries(rows).flatMap(([row, cells]) =>
        Object.keys(cells).map((column) => `/tables/${table}/${row}/${column}`),
      ),
    )
    const shown = $('.official [data-pointer]')
      .toArray()
      .map((element) => $(element).attr('data-pointer'))
    expect([...shown].sort()).toEqual([...wanted].sort())
    expect(wanted).toHaveLength(200)
  })

  test('a table of the form is drawn as rows of equal width', () => {
    const tables = fullTables('F2019', () => printed(1)) as Report['tables']
    const $ = load(inspectionPage(report({ form: 'F2019', tables }), pages))
    for (const table of $('table.official').toArray()) {
      const rows = $(table).find('tr').toArray()
      const widths = rows.map(() => 0)
      rows.forEach((row, index) => {
        for (const slot of $(row).children().toArray()) {
          const height = Number($(slot).attr('rowspan') ?? 1)
          for (let below = index; below < index + height; below++)
            widths[below]! += Number($(slot).attr('colspan') ?? 1)
        }
      })
      expect(new Set(widths).size).toBe(1)
    }
  })

  test('shows the state of each cell in words and colour, and never a number that is not printed as if it were', () => {
    const $ = load(inspectionPage(report(), pages))
    const shown = (pointer: string) => {
      const element = find($, pointer)
      return [element.attr('class'), element.text()]
    }
    const row = '/tables/t2_art20_1/rules'
    expect(shown(`${row}/repealedThisYear`)).toEqual(['s-blank', '空（空白）'])
    expect(shown(`${row}/inForce`)).toEqual(['s-unreadable', '2O（不可辨）'])
    expect(shown(`${row}/issuedThisYear`)).toEqual(['s-reported f-part', '3（受牵连）'])
    expect(shown(fees)).toEqual(['s-reported f-error', '5（错误所指）'])
    const documents = '/tables/t2_art20_1/normativeDocs'
    expect(shown(`${documents}/issuedThisYear`)).toEqual(['s-missing', '缺（缺失）'])
    expect(shown(`${documents}/repealedThisYear`)).toEqual(['s-inferred', '7（推定）'])
    expect(find($, `${documents}/repealedThisYear`).find('.reasoned').text()).toBe('7')
    expect(shown(`${documents}/inForce`)).toEqual(['s-reported', '22注'])
  })

  test('a table that was not found says so', () => {
    const $ = load(inspectionPage(report(), pages))
    expect($('[id="at.tables.t3_requests"]').parent().find('.absent').text()).toContain('未找到')
  })

  test('outlines each cell at its place on the page, coloured by what it was taken for', () => {
    const $ = load(inspectionPage(report(), pages))
    const outline = places($, '/tables/t2_art20_1/rules/inForce')
    expect(outline.attr('class')).toBe('cell s-unreadable')
    const side = (name: string) => Number(outline.attr(name))
    expect(Math.abs(side('x') - 250)).toBeLessThan(1)
    expect(Math.abs(side('y') - 40)).toBeLessThan(1)
    expect(Math.abs(side('width') - 50)).toBeLessThan(2)
    expect(places($, '/grids/0/cells/2').attr('class')).toBe('cell s-label')
    expect(places($, '/grids/0/cells/7').attr('class')).toBe('cell s-outside')
    expect(places($, '/grids/2/cells/0').attr('class')).toBe('cell s-outside')
    expect(places($, '/sections/0/paragraphs/0')).toHaveLength(1)
    expect(
      $('.ids text')
        .toArray()
        .map((element) => $(element).text()),
    ).toEqual(expect.arrayContaining(['rules', 'normativeDocs', 'inForce', 'feeAmountWanYuan']))
    expect($('.span').text()).toBe('1×31×2')
  })

  test('a cell that a page end cuts is outlined at both places', () => {
    const at: Entry['at'] = [...place(150, 40), { page: 3, box: [150, 40, 200, 60] }]
    const tables = { t2_art20_8: { adminFees: { feeAmountWanYuan: printed(5, { at }) } } }
    const grids = [{ rows: 1, columns: 1, tables: ['t2_art20_8'], cells: [cell('5', 0, 0, at)] }]
    const $ = load(
      inspectionPage(report({ tables: tables as Report['tables'], grids }), [...pages, { ...pages[0]!, number: 3 }]),
    )
    expect(places($, fees)).toHaveLength(2)
  })

  test('figures of which only the row is known are shown with the row that they belong to', () => {
    const row = '/tables/t2_art20_1/normativeDocs'
    const $ = load(
      inspectionPage(
        report({
          findings: [
            {
              code: 'figures-unplaced',
              severity: 'warning',
              about: 'extraction',
              message: '',
              pointer: row,
              cells: [`${row}/issuedThisYear`],
              at: place(200, 60),
            },
          ],
        }),
        pages,
      ),
    )
    expect(places($, `${row}/issuedThisYear`).attr('class')).toBe('cell s-loose f-warning')
    expect(find($, `${row}/issuedThisYear`).attr('class')).toBe('s-missing f-warning')
  })

  test('draws the grids of a source without pages as tables, with ids in their headers', () => {
    const source = { ...sampleReport().source, format: 'html' as const, pages: null }
    const $ = load(inspectionPage(report({ source }), []))
    expect($('svg')).toHaveLength(0)
    expect(places($, '/tables/t2_art20_1/rules/inForce').text()).toBe('2O')
    expect(places($, '/grids/0/cells/2').text()).toBe('规章 rules')
    expect(places($, '/grids/0/cells/1').attr('colspan')).toBe('3')
  })

  test('lists the worst findings first, each linked to its cells', () => {
    const findings = report().findings
    const $ = load(inspectionPage(report({ findings: [{ ...findings[0]!, severity: 'info' }, findings[1]!] }), pages))
    const items = $('.finding')
      .toArray()
      .map((element) => $(element))
    expect(items.map((item) => item.attr('data-pointer'))).toEqual(['/findings/1', '/findings/0'])
    expect(
      items[1]!
        .find('a[data-go]')
        .toArray()
        .map((element) => $(element).attr('data-go')),
    ).toEqual([fees, '/tables/t2_art20_1/rules/issuedThisYear'])
  })

  test('counts each kind of cell', () => {
    const $ = load(inspectionPage(report(), pages))
    const count = (kind: string) => $(`[data-step="${kind}"] b`).text()
    expect(['s-reported', 's-blank', 's-missing', 's-unreadable', 's-inferred'].map(count)).toEqual([
      '3',
      '1',
      '1',
      '1',
      '1',
    ])
    expect(['f-error', 'f-part', 's-label', 's-outside'].map(count)).toEqual(['1', '1', '4', '2'])
    expect($('.verdict').text()).toContain('官方表格 7 格，读出 4 格，推定 1 格，未得 2 格')
  })

  test('text of a report is only ever text', () => {
    const at: Entry['at'] = place(150, 200)
    const hostile = report({
      title: HOSTILE,
      agency: { ...unknownAgency, name: HOSTILE },
      source: { ...sampleReport().source, path: HOSTILE, url: 'javascript:alert(1)' },
      contact: { address: HOSTILE, postcode: HOSTILE, phone: HOSTILE, email: HOSTILE, unit: HOSTILE, fax: HOSTILE },
      preamble: [{ text: HOSTILE, at }],
      sections: [{ number: 1, heading: HOSTILE, paragraphs: [{ text: HOSTILE, at }], grids: [0] }],
      tables: {
        t2_art20_8: {
          adminFees: {
            feeAmountWanYuan: { state: 'unreadable', value: null, raw: HOSTILE, note: HOSTILE, unit: HOSTILE, at },
          },
        },
      } as Report['tables'],
      grids: [
        { rows: 1, columns: 2, tables: [HOSTILE], cells: [cell(HOSTILE, 0, 0, at), cell(HOSTILE, 0, 1, place(9, 9))] },
      ],
      findings: [
        {
          code: 'cell-unreadable',
          rule: HOSTILE,
          severity: 'error',
          about: 'document',
          message: HOSTILE,
          pointer: HOSTILE,
          cells: [HOSTILE, fees],
          at,
        },
      ],
    })
    for (const markup of [inspectionPage(hostile, pages), inspectionPage(hostile, [])]) {
      const $ = load(markup)
      expect($('script')).toHaveLength(2)
      expect($('style')).toHaveLength(1)
      expect($('img, iframe, object, embed, link, form, base')).toHaveLength(0)
      const names = $('*')
        .toArray()
        .flatMap((element) => ('attribs' in element ? Object.keys(element.attribs) : []))
      expect(names.filter((name) => /^on|^style$|^srcdoc$/.test(name))).toEqual([])
      expect($('h1').text()).toBe(HOSTILE)
      const { details } = JSON.parse($('#details').text())
      expect(details['/preamble/0'].lines).toContainEqual(['指针', '/preamble/0'])
    }
  })

  test('asks nothing of the network', () => {
    const source = { ...sampleReport().source, url: 'https://www.example.gov.cn/a.html' }
    const $ = load(inspectionPage(report({ source }), pages))
    const links = ['src', 'href', 'xlink:href', 'action', 'poster', 'srcset', 'background'].flatMap((name) =>
      $(`[${name.replace(':', '\\:')}]`)
        .toArray()
        .map((element) => $(element).attr(name)!),
    )
    expect(links.filter((link) => !/^(#|data:image\/png;base64,)/.test(link))).toEqual([])
    expect($('style').text()).not.toMatch(/url\(|@import/)
  })

  test('lets nothing run but its own script, by a policy of hashes', () => {
    const $ = load(inspectionPage(report(), pages))
    const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content')!
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      'img-src data:',
      `style-src ${hash($('style').text())}`,
      `script-src ${hash($('script:not([type])').text())}`,
      "base-uri 'none'",
      "form-action 'none'",
    ])
    expect($('head').children().index($('meta[http-equiv]'))).toBeLessThan($('head').children().index($('style')))
  })

  test('the script is well-formed', () => {
    const $ = load(inspectionPage(report(), pages))
    expect(() => new Function($('script:not([type])').text())).not.toThrow()
  })
})
