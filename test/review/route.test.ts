import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agencyLink, findingLink, reportLink, routeOf, statusLink } from '../../review/route.js'

describe('routeOf', () => {
  test('links lead where they say', () => {
    const id = '0123456789'
    const at = '/tables/t3_requests/newReceived/total'
    expect(routeOf(reportLink(id))).toEqual({ page: 'report', id, finding: null, at: null })
    expect(routeOf(reportLink(id, { finding: 'sum-mismatch', at }))).toEqual({
      page: 'report',
      id,
      finding: 'sum-mismatch',
      at,
    })
    expect(routeOf(agencyLink(id, at))).toEqual({ page: 'agency', id, figure: at })
    expect(routeOf(findingLink('sum-mismatch'))).toEqual({
      page: 'reports',
      filter: { by: 'finding', code: 'sum-mismatch' },
    })
    expect(routeOf(statusLink('failed'))).toEqual({ page: 'reports', filter: { by: 'status', status: 'failed' } })
  })

  test('no address makes a name that leads out of the data', () => {
    const piece = fc.constantFrom(
      '#/',
      'report',
      'agency',
      'finding',
      'status',
      '/',
      '..',
      '%2F',
      '\\',
      '?',
      'a',
      '0123456789',
      '.js',
      ':',
      '//evil',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((pieces) => pieces.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (hash) => {
          const route = routeOf(hash)
          if (route.page === 'report' || route.page === 'agency') expect(route.id).toMatch(/^[0-9a-f]{10,64}$/)
          if (route.page === 'reports' && route.filter.by === 'finding')
            expect(route.filter.code).toMatch(/^[a-z][a-z-]*$/)
        },
      ),
    )
  })
})
