import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { correctionPaths, reviewRoots } from '../../../../src/batch/review/review-roots.js'

const root = (folder: string, name: string | null) => ({ folder, name, whole: true })

test('roots are where run.json says, relative to the output folder', () => {
  const roots = [root('../archive', null)]
  expect(reviewRoots([], { roots })).toBe(roots)
  expect(correctionPaths(roots, '/a/out')).toEqual(['/a/archive/corrections.jsonl'])
  expect(reviewRoots([], {})).toEqual([])
})

test('a folder given takes their place; one of several goes by its name', () => {
  expect(reviewRoots(['/new/place'], { roots: [root('../archive', null)] })).toEqual([root('/new/place', null)])
  const several = [root('../a', 'a'), root('../b', 'b')]
  expect(reviewRoots(['moved/b', '/x/a'], { roots: several })).toEqual([
    root(resolve('moved/b'), 'b'),
    root('/x/a', 'a'),
  ])
})
