/**
 * What each tolerance holds: `npm run bench -- tolerances [NAME...]`. Reads cases with a tenth and with ten times of each
 * constant of extractors/pages/measures and src/forms/match/distances.ts: the case that its comment names, and if that says
 * the same with both, the layouts of test/layouts, then the samples. Ends with the constants that no case holds.
 */
import { layouts } from '../test/layouts/layouts.mjs'
import { show } from './measure.mjs'
import { constants } from './tolerances/constants.mjs'
import { sampleNames } from './tolerances/sample-cases.mjs'
import { sweep } from './tolerances/sweep.mjs'

/** The case that the comment names; the small layouts; the samples. */
const casesOf = ({ held, pages }) => [
  ...(held ? [[held]] : []),
  layouts.filter((layout) => layout.pages === pages).map(({ name }) => name),
  sampleNames(pages),
]

const rounded = (value) => Number(value.toPrecision(3))

export async function tolerances(names = []) {
  const all = constants().filter(({ name }) => names.length === 0 || names.includes(name))
  const held = new Set()
  await sweep(all, casesOf, ({ constant, value, failing }) => {
    if (failing) held.add(constant)
    const what = failing ? `${failing.changed} cells of ${failing.name}` : 'nothing'
    show(`${constant.name} ${rounded(constant.value)} → ${rounded(value)}`, what)
  })
  const loose = all.filter((constant) => !held.has(constant)).map(({ name }) => name)
  console.log(loose.length > 0 ? `no case holds ${loose.join(', ')}` : `each of ${all.length} is held by a case`)
  if (loose.length > 0) process.exitCode = 1
}
