import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortIds } from '../../../../src/batch/review/short-ids.js'

test('each name has an id of its own, a plain file name, that does not depend on the others', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'binary' })), (names) => {
      const ids = shortIds(names)
      expect(ids.size).toBe(names.length)
      expect(new Set(ids.values()).size).toBe(names.length)
      for (const [name, id] of ids) {
        expect(id).toMatch(/^[0-9a-f]{10,64}$/)
        expect(shortIds([name]).get(name)).toBe(id)
      }
      expect([...shortIds([...names].reverse())]).toEqual([...ids])
    }),
  )
})
