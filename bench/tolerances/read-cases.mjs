/**
 * Reads cases with the built program and prints what each says, a line of JSON a case. With a file of such lines and another
 * value of a constant it prints only the first case that says something else:
 * `node read-cases.mjs '{"names":[…],"before":FILE,"constant":{"path":…,"name":…,"value":…}}'`.
 */
import { readFileSync } from 'node:fs'
import { register } from 'node:module'
import { layouts } from '../../test/layouts/layouts.mjs'
import { sampleFile } from './sample-cases.mjs'

const { names, before, constant } = JSON.parse(process.argv[2])
if (constant) register('./replace-constant.mjs', import.meta.url, { data: constant })
const load = (path) => import(`../../dist/${path}`)

/** What a sample says: each cell by its pointer, each finding by what it is about, each section. */
async function readSample(name) {
  const { extractReport } = await load('src/extract-report.js')
  const { readSource } = await load('src/source/read-source.js')
  const report = await extractReport(await readSource(sampleFile(name)), { program: 'bench', engine: 'pdfium' })
  const said = {}
  for (const [table, rows] of Object.entries(report.tables)) {
    for (const [row, cells] of Object.entries(rows)) {
      for (const [column, { state, value }] of Object.entries(cells)) said[`${table}/${row}/${column}`] = value ?? state
    }
  }
  for (const { code, pointer } of report.findings) said[`${code} ${pointer ?? ''}`] = true
  for (const { number, text } of report.sections) said[`section ${number}`] = text
  return said
}

async function read(name) {
  try {
    const layout = layouts.find((one) => one.name === name)
    return layout ? { ...(await layout.read(load)) } : await readSample(name)
  } catch (error) {
    return { fault: error.code ?? error.message }
  }
}

const known = before
  ? new Map(
      readFileSync(before, 'utf8')
        .trim()
        .split('\n')
        .map((line) => Object.values(JSON.parse(line))),
    )
  : undefined
for (const name of names) {
  const said = await read(name)
  if (!known) console.log(JSON.stringify([name, said]))
  else {
    const was = known.get(name)
    const changed = Object.keys({ ...was, ...said }).filter(
      (key) => JSON.stringify(was[key]) !== JSON.stringify(said[key]),
    )
    if (changed.length > 0) {
      console.log(JSON.stringify({ name, changed: changed.length, was: was[changed[0]], is: said[changed[0]] }))
      break
    }
  }
}
