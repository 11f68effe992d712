// What the review pages of a large archive cost to write and to open: npm run build && node bench/review.mjs [reports]
// The archive is made from the reports of two sample files under other names and years. Needs a Chromium
// (NIANBAO_CHROMIUM or /usr/bin/chromium) for the second half.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { documentReader } from '../dist/src/batch/document/document-reader.js'
import { programVersion } from '../dist/src/batch/program-version.js'
import { reviewFolder } from '../dist/src/batch/review/review-folder.js'
import { inMilliseconds, median, show } from './measure.mjs'

const reports = Number(process.argv[2] ?? 10_000)
const LOADS = 7
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025]
const chromium = process.env.NIANBAO_CHROMIUM ?? '/usr/bin/chromium'

const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'))
const out = join(folder, 'out')

const cpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Reports, manifest and findings as a run writes them; every ninth report is left out, every fourth has an error. */
async function writeRun() {
  const samples = []
  for (const name of ['pdf-wrong-sums/report.pdf', 'html-site-page/report.html']) {
    const source = await documentReader.readSource(fileURLToPath(new URL(`../samples/${name}`, import.meta.url)))
    samples.push(await documentReader.extractReport(source, { program: programVersion }))
  }
  const lines = []
  const findings = []
  for (let index = 0, written = 0; written < reports; index++) {
    if (index % 9 === 4) continue
    written++
    const report = samples[index % 4 === 0 ? 0 : 1]
    const year = YEARS[index % YEARS.length]
    const number = Math.floor(index / YEARS.length)
    const region = `第${Math.floor(number / 12) + 1}县`
    const agency = `${region}第${(number % 12) + 1}中学`
    const path = `${region}/${agency}/${year}年政府信息公开工作年度报告.${report.source.format}`
    const made = {
      ...report,
      source: { ...report.source, path, sha256: index.toString(16).padStart(64, '0') },
      year,
      agency: {
        ...report.agency,
        name: agency,
        normalized: agency,
        region: { name: region, code: '990101', path: ['云陵省', '澄江市', region], table: 'made up' },
      },
    }
    const file = `reports/${path}.json`
    mkdirSync(dirname(join(out, file)), { recursive: true })
    writeFileSync(join(out, file), JSON.stringify(made))
    const count = (severity) => report.findings.filter((found) => found.severity === severity).length
    lines.push({
      path,
      sha256: made.source.sha256,
      bytes: report.source.bytes,
      format: report.source.format,
      status: count('error') > 0 ? 'flawed' : 'ok',
      report: file,
      findings: { error: count('error'), warning: count('warning'), info: count('info') },
      archive: { error: 0, warning: 0, info: 0 },
      canonical: true,
      repeats: null,
      supersededBy: null,
      matchedAs: agency,
      error: null,
      ms: 20 + (index % 400),
    })
    for (const found of report.findings) findings.push(JSON.stringify({ path, ...found }))
  }
  writeFileSync(join(out, 'manifest.jsonl'), `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`)
  writeFileSync(join(out, 'findings.jsonl'), `${findings.join('\n')}\n`)
  const checked = { program: programVersion, language: 'zh' }
  writeFileSync(join(out, 'run.json'), JSON.stringify({ program: programVersion, options: {}, agencies: [], checked }))
  return lines
}

/** Milliseconds until a page is `ready`, with the processor `slower` times as slow, and the bytes of all files that it loaded, each time with an empty browser. */
async function opened(browser, address, ready, slower = 1) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 } })
  const page = await context.newPage()
  const tools = await context.newCDPSession(page)
  await tools.send('Emulation.setCPUThrottlingRate', { rate: slower })
  let bytes = 0
  page.on('request', (request) => {
    if (request.url().startsWith('file:')) bytes += statSync(fileURLToPath(request.url().replace(/[?#].*$/, ''))).size
  })
  const start = performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  await ready(page)
  const time = performance.now() - start
  await context.close()
  return { time, bytes }
}

try {
  const lines = await writeRun()
  const [processor, clock] = [cpu(), performance.now()]
  const { page, agencies } = await reviewFolder({ out, archives: [], imageLimit: 0 })
  show(
    `nianbao review of ${lines.length} reports of ${agencies} agencies, processor time`,
    `${((cpu() - processor) / 1000).toFixed(1)} s`,
  )
  show('the same on the clock', `${((performance.now() - clock) / 1000).toFixed(1)} s`)
  show('resident memory at its end', `${Math.round(process.memoryUsage().rss / 1e6)} MB`)
  if (!existsSync(chromium)) {
    console.log('no Chromium: apt-get install chromium, or name one in NIANBAO_CHROMIUM, to measure the pages')
  } else {
    const { chromium: engine } = await import('playwright-core')
    const browser = await engine.launch({
      executablePath: chromium,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    })
    const overview = pathToFileURL(page).href
    const script = readFileSync(join(out, 'review/data/overview.js'), 'utf8')
    const id = /"ids":\["([0-9a-f]+)"/.exec(script)[1]
    const pages = {
      'the overview, until it answers a key': [
        overview,
        async (tab) => {
          await tab.locator('.map a.square[tabindex="0"]').focus()
          await tab.keyboard.press('ArrowDown')
          await tab.locator('.map a.square:focus').waitFor()
        },
      ],
      'a report, until its tables are there': [
        `${overview}#/report/${id}`,
        (tab) => tab.locator('.official td').first().waitFor(),
      ],
    }
    for (const [name, [address, ready]] of Object.entries(pages)) {
      const loads = []
      for (let load = 0; load < LOADS; load++) loads.push(await opened(browser, address, ready))
      show(name, inMilliseconds(loads.map(({ time }) => time)))
      const slow = []
      for (let load = 0; load < LOADS; load++) slow.push(await opened(browser, address, ready, 4))
      show('  with a processor four times as slow', inMilliseconds(slow.map(({ time }) => time)))
      show('  bytes loaded', `${(median(loads.map(({ bytes }) => bytes)) / 1e6).toFixed(2)} MB`)
    }
    const tab = await browser.newPage()
    await tab.goto(overview)
    await tab.locator('.map a.square').first().waitFor()
    show('elements in the page of the overview', await tab.locator('*').count())
    const start = performance.now()
    await tab.fill('input[type=search]', '第7县')
    await tab.waitForFunction(() => document.querySelectorAll('.map tbody tr').length < 20)
    show('a search among the agencies, until it shows', `${(performance.now() - start).toFixed(0)} ms`)
    await browser.close()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
