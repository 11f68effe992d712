import vm from 'node:vm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageScript } from '../../../../src/review/html/page-script.js'

test('a script hands over exactly the value, whatever its texts are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.jsonValue(), (name, value) => {
      const handed: unknown[] = []
      const script = pageScript(name, value)
      vm.runInNewContext(script, { nianbaoLoaded: (...given: unknown[]) => handed.push(JSON.stringify(given)) })
      expect(handed).toEqual([JSON.stringify([name, value])])
      expect(script).not.toMatch(/[<>\u2028\u2029]/)
    }),
  )
})
