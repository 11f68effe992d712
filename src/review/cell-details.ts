import type { Finding } from '../model/finding.js'
import type { Locator } from '../model/locator.js'
import { anchorOf } from './cell-classes.js'
import type { CellView } from './data/cell-views.js'
import type { GridView } from './data/grid-views.js'
import { pagePlaces, placeWords } from './data/place-key.js'
import type { LocatedParagraph } from './page-figure.js'
import { aboutWords, flagWords, roleWords, severityWords } from './words.js'

/** What the page says of one cell or paragraph when it is pointed at; the script shows it as text. */
export interface Detail {
  readonly title: string
  readonly kind: string
  /** Classes of its colour. */
  readonly look: string
  /** Name and value of each further line. */
  readonly lines: readonly (readonly [string, string])[]
  /** Where it stands on pages: page, left, top, right, bottom. */
  readonly places: readonly (readonly number[])[]
  readonly findings: readonly (readonly [severity: string, message: string, anchor: string])[]
}

/** Details by pointer: of every cell of an official table, every other cell of a grid and every paragraph. */
export function cellDetails(
  views: ReadonlyMap<string, CellView>,
  grids: readonly GridView[],
  paragraphs: readonly LocatedParagraph[],
  findings: readonly Finding[],
): Readonly<Record<string, Detail>> {
  const others = grids.flatMap((grid) => grid.cells).filter((cell) => cell.views.length === 0)
  return Object.fromEntries([
    ...[...views.values()].map((view) => [view.pointer, ofView(view, findings)] as const),
    ...others.map(
      ({ pointer, cell, role, flag, findings: named }) =>
        [
          pointer,
          {
            title: cell.text.trim() || '（空）',
            kind: roleWords[role].chinese,
            look: `s-${role}${flag ? ` f-${flag}` : ''}`,
            lines: [['跨度', `${cell.rowSpan} 行 × ${cell.columnSpan} 列`], ...whereOf(pointer, cell.at)],
            places: boxesOf(cell.at),
            findings: named.map((index) => findingOf(findings, index)),
          } satisfies Detail,
        ] as const,
    ),
    ...paragraphs.map(
      ({ pointer, text, at }) =>
        [
          pointer,
          {
            title: text.slice(0, 60),
            kind: '正文',
            look: 's-label',
            lines: whereOf(pointer, at),
            places: boxesOf(at),
            findings: [],
          },
        ] as const,
    ),
  ])
}

function ofView(
  { pointer, rowLabels, columnLabels, entry, flag, findings: named }: CellView,
  findings: readonly Finding[],
): Detail {
  const { state, value, raw, inferred, candidate, note, unit, at } = entry
  const lines: [string, string | number | null | undefined][] = [
    ['数值', value],
    ['单位', unit],
    ['印作', raw === null ? null : raw.trim() === '' ? '（空）' : `“${raw}”`],
    ['推定', inferred],
    ['或为', candidate],
    ['附注', note],
  ]
  return {
    title: [...rowLabels, ...columnLabels].join(' › '),
    kind: [roleWords[state].chinese, flag && flagWords[flag].chinese].filter((word) => word !== null).join('，'),
    look: `s-${state}${flag ? ` f-${flag}` : ''}`,
    lines: [
      ...lines.flatMap(([name, text]): [string, string][] =>
        text === null || text === undefined ? [] : [[name, String(text)]],
      ),
      ...whereOf(pointer, at),
    ],
    places: boxesOf(at.length > 0 ? at : named.flatMap((index) => findings[index]!.at ?? []).slice(0, 1)),
    findings: named.map((index) => findingOf(findings, index)),
  }
}

const whereOf = (pointer: string, at: readonly Locator[]): [string, string][] => [
  ...(at.length > 0 ? [['位置', at.map(placeWords).join('；')] as [string, string]] : []),
  ['指针', pointer],
]

const boxesOf = (at: readonly Locator[]): number[][] => pagePlaces(at).map(({ page, box }) => [page, ...box])

function findingOf(findings: readonly Finding[], index: number): [string, string, string] {
  const { severity, about, message } = findings[index]!
  return [
    severity,
    `${severityWords[severity].chinese}（${aboutWords[about].chinese}）${message}`,
    anchorOf(`/findings/${index}`),
  ]
}
