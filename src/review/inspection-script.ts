/**
 * The script of the inspection page: pointing at a cell, focusing or tapping it shows its other places and its details;
 * arrow keys go from cell to cell. Texts of the report only ever become text nodes.
 */
export const inspectionScript = `
'use strict'
const { details, sizes } = JSON.parse(document.getElementById('details').textContent)
const panel = document.getElementById('detail')
const sheets = document.querySelector('.sheets')
const wide = matchMedia('(min-width: 68rem)')
const SVG = 'http://www.w3.org/2000/svg'
const hint = panel.firstElementChild

const places = new Map()
for (const element of document.querySelectorAll('[data-pointer], [data-for]')) {
  for (const key of keysOf(element)) places.set(key, [...(places.get(key) ?? []), element])
}
function keysOf(element) {
  return (element.dataset.pointer ?? element.dataset.for ?? '').split(' ').filter(Boolean)
}
function cellsOf(element) {
  return [...keysOf(element), ...(element.dataset.cells ?? '').split(' ').filter(Boolean)]
}
const everywhere = (keys) => new Set(keys.flatMap((key) => places.get(key) ?? []))

function paint(name, elements) {
  for (const old of document.querySelectorAll('.' + name)) old.classList.remove(name)
  for (const element of elements) element.classList.add(name)
}

const make = (name, text, className) => {
  const element = document.createElement(name)
  if (text !== undefined) element.textContent = text
  if (className) element.className = className
  return element
}
const draw = (name, attributes) => {
  const element = document.createElementNS(SVG, name)
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
  return element
}

// The print around a cell: the picture of the page again, cut to the neighbourhood.
function crop([page, left, top, right, bottom]) {
  if (!sizes[page]) return null
  const width = Math.min(sizes[page][0], Math.max(right - left + 40, wide.matches ? 480 : 240))
  const height = Math.max(bottom - top + 12, width * 0.16)
  const start = Math.min(sizes[page][0] - width, Math.max(0, (left + right - width) / 2))
  const box = [start, (top + bottom - height) / 2, width, height]
  const view = draw('svg', { viewBox: box.join(' '), class: 'crop', 'aria-hidden': 'true' })
  view.append(draw('use', { href: '#page-' + page }))
  view.append(draw('rect', { class: 'here', x: left, y: top, width: right - left, height: bottom - top }))
  return view
}

function describe(key) {
  const detail = details[key]
  panel.className = 'detail ' + (detail?.look ?? '')
  if (!detail) return panel.replaceChildren(hint)
  const heading = make('h3', detail.title)
  const lines = make('dl')
  for (const [name, value] of detail.lines) {
    const line = make('div')
    line.append(make('dt', name), make('dd', value))
    lines.append(line)
  }
  const findings = detail.findings.map(([severity, message, anchor]) => {
    const line = make('p', undefined, 'f-' + severity)
    const link = make('a', message)
    link.href = '#' + anchor
    line.append(link)
    return line
  })
  const show = make('p', undefined, 'show')
  for (const [words, inSource] of [['看原文', true], ['看表格', false]]) {
    const target = [...everywhere([key])].find((element) => sheets.contains(element) === inSource)
    if (!target) continue
    const button = make('button', words)
    button.type = 'button'
    button.addEventListener('click', () => target.scrollIntoView({ block: 'start', inline: 'center' }))
    show.append(button, ' ')
  }
  const close = make('button', '×', 'close')
  close.type = 'button'
  close.setAttribute('aria-label', '关闭')
  close.addEventListener('click', clear)
  panel.replaceChildren(close, heading, make('span', detail.kind, 'kind-of'), lines, ...findings,
    ...detail.places.map(crop).filter(Boolean), show)
  panel.scrollTop = 0
}

// Scrolls what is out of sight into it, only in the half that the hand is not in.
function reveal(origin, elements) {
  if (!wide.matches) return
  const inSource = sheets.contains(origin)
  const target = [...elements].find((element) => sheets.contains(element) !== inSource && element !== origin && !element.dataset.cells)
  if (!target) return
  const frame = inSource ? { top: 0, bottom: innerHeight } : sheets.getBoundingClientRect()
  const box = target.getBoundingClientRect()
  if (box.top < frame.top || box.bottom > frame.bottom) target.scrollIntoView({ block: 'center', inline: 'nearest' })
}

let chosen = null
function choose(element) {
  if (chosen === element) return
  chosen = element
  const keys = cellsOf(element)
  paint('lit', [])
  paint('chosen', everywhere(keys))
  describe(keys.find((key) => details[key]))
  reveal(element, everywhere(keys))
}
function clear() {
  chosen = null
  paint('lit', [])
  paint('chosen', [])
  describe()
}

const targetOf = (event) => event.target.closest?.('[data-pointer], [data-for]')

document.addEventListener('pointerover', (event) => {
  if (event.pointerType !== 'mouse') return
  const element = targetOf(event)
  paint('lit', element ? everywhere(cellsOf(element)) : [])
  if (!wide.matches || panel.contains(event.target)) return
  const shown = element && !element.dataset.cells ? element : chosen
  describe(shown ? cellsOf(shown).find((key) => details[key]) : undefined)
})

document.addEventListener('focusin', (event) => {
  const element = targetOf(event)
  if (!element) return
  const group = element.closest('[data-roving]')
  if (group && element.hasAttribute('tabindex')) {
    for (const other of group.querySelectorAll('[tabindex="0"]')) other.setAttribute('tabindex', '-1')
    element.setAttribute('tabindex', '0')
    choose(element)
  }
})

function go(key) {
  const cell = (places.get(key) ?? []).find((element) => element.dataset.pointer === key)
  if (!cell) return false
  cell.focus({ preventScroll: true })
  cell.scrollIntoView({ block: 'center', inline: 'center' })
  choose(cell)
  return true
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('[data-go]')
  if (link && go(link.dataset.go)) return event.preventDefault()
  const kind = event.target.closest?.('[data-step]')
  if (kind) return step(kind.dataset.step)
  const zoom = event.target.closest?.('[data-zoom]')
  if (zoom) return enlarge(Number(zoom.dataset.zoom))
  const element = targetOf(event)
  if (element && !event.target.closest('a, summary')) choose(element)
})

// From one cell of a kind to the next, first through the official tables, then through the source.
function step(kind) {
  const inTables = [...document.querySelectorAll('.official .' + kind)]
  const cells = inTables.length > 0 ? inTables : [...sheets.querySelectorAll('.' + kind + '[data-for]')]
  const next = cells[(cells.indexOf(chosen) + 1) % cells.length]
  if (!next) return
  choose(next)
  next.scrollIntoView({ block: 'center', inline: 'center' })
}

let zoom = 0
function enlarge(by) {
  zoom = Math.min(4, Math.max(0, zoom + by))
  const top = wide.matches ? sheets.getBoundingClientRect().top : 0
  const figure = [...sheets.querySelectorAll('.page')].find((page) => page.getBoundingClientRect().bottom > top)
  const cell = chosen && [...everywhere(cellsOf(chosen))].find((element) => element.closest('.paper'))
  for (const [paper] of papers) paper.style.width = 100 + zoom * 50 + '%'
  if (cell) cell.scrollIntoView({ block: 'center', inline: 'center' })
  else figure?.scrollIntoView({ block: 'start' })
}

// The nearest cell in the direction of the arrow; what lies aside counts double.
const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') return clear()
  const arrow = arrows[event.key]
  const group = arrow && event.target.closest?.('[data-roving]')
  if (!group || event.altKey || event.ctrlKey || event.metaKey) return
  const middle = (element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    return [(left + right) / 2, (top + bottom) / 2]
  }
  const [x, y] = middle(event.target)
  let nearest = null
  let least = Infinity
  for (const element of group.querySelectorAll('[tabindex]')) {
    const [otherX, otherY] = middle(element)
    const along = (otherX - x) * arrow[0] + (otherY - y) * arrow[1]
    const aside = Math.abs((otherX - x) * arrow[1]) + Math.abs((otherY - y) * arrow[0])
    if (along > 1 && along + 2 * aside < least) {
      least = along + 2 * aside
      nearest = element
    }
  }
  event.preventDefault()
  nearest?.focus()
})

const ids = document.getElementById('ids')
ids.checked = wide.matches
const papers = [...document.querySelectorAll('.paper')].map((paper) => [paper, paper.getAttribute('viewBox')])
// Without the ids the gutter in which they stand goes as well.
function showIds() {
  document.body.classList.toggle('no-ids', !ids.checked)
  for (const [paper, full] of papers) paper.setAttribute('viewBox', ids.checked ? full : paper.dataset.bare)
}
ids.addEventListener('change', showIds)
showIds()

const named = () => {
  const element = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (element && element.dataset.pointer) choose(element)
}
addEventListener('hashchange', named)
named()
`
