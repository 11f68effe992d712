import { useEffect, useState } from 'preact/hooks'
import { BalanceFlow } from '../agency/balance-flow.js'
import { useWords } from '../language-provider.js'
import type { Route } from '../route.js'
import { storedText, storeText } from '../stored-text.js'
import { words } from '../words.js'
import { CellDetail } from './detail/cell-detail.js'
import { FindingBar } from './findings/finding-bar.js'
import { KindCounts } from './kind-counts.js'
import { PendingCorrections } from './pending-corrections.js'
import { ReportHead } from './report-head.js'
import type { SheetIndex } from './sheet-index.js'
import { SourceView } from './source/source-view.js'
import { OfficialTables } from './tables/official-tables.js'
import { useMarks } from './use-marks.js'
import { useSelection } from './use-selection.js'

type Tab = 'source' | 'tables'

interface Props {
  readonly index: SheetIndex
  readonly route: Extract<Route, { page: 'report' }>
  /** Whether there are no other pages. */
  readonly alone?: boolean
}

/** A report: its source with what was recognised outlined, its official tables beside it, and the findings to go through. */
export function ReportView({ index, route, alone = false }: Props) {
  const say = useWords()
  const chosen = useSelection(route, index)
  const [tab, setTab] = useState<Tab>('source')
  const [hovered, setHovered] = useState<string | null>(null)
  const [ids, setIds] = useState(() => (storedText('ids') ?? String(alone)) === 'true')
  const marks = useMarks(index, chosen, hovered)
  const { step, clear } = chosen
  useEffect(() => {
    const keys: Readonly<Record<string, () => void>> = {
      j: () => step(1),
      k: () => step(-1),
      n: () => step(1),
      p: () => step(-1),
      Escape: clear,
    }
    const press = (event: KeyboardEvent): void => {
      if (
        event.altKey ||
        event.ctrlKey ||
        event.metaKey ||
        (event.target as Element).closest('input, textarea, select')
      )
        return
      keys[event.key]?.()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [step, clear])
  // on a small screen only one side is in sight: a finding is shown where it is printed
  useEffect(() => {
    if (chosen.finding !== null && chosen.from === null) setTab('source')
  }, [chosen.finding, chosen.from])
  const showIds = (shown: boolean): void => {
    storeText('ids', String(shown))
    setIds(shown)
  }
  const side = { index, chosen, marks, ids, onHover: setHovered }
  const { balance } = index.sheet
  return (
    <div class={`report shows-${tab}`}>
      <ReportHead sheet={index.sheet} alone={alone} />
      <PendingCorrections />
      <FindingBar index={index} chosen={chosen} />
      <KindCounts index={index} chosen={chosen} />
      <div class="tabs" role="group" aria-label={say(words.show)}>
        {(['source', 'tables'] as const).map((name) => (
          <button key={name} type="button" aria-pressed={tab === name} onClick={() => setTab(name)}>
            {say(words[name])}
          </button>
        ))}
      </div>
      <div class="sides">
        <section class="side source" aria-labelledby="source-heading">
          <h2 id="source-heading" class="spoken">
            {say(words.source)}
          </h2>
          <SourceView {...side} onIds={showIds} visible={tab === 'source'} />
        </section>
        <div class="beside">
          <section class="side tables" aria-labelledby="tables-heading">
            <h2 id="tables-heading" class="spoken">
              {say(words.tables)}
            </h2>
            <OfficialTables {...side} visible={tab === 'tables'} />
            {balance && (
              <div class="card">
                <BalanceFlow balance={balance} title={say(words.balance)} />
              </div>
            )}
          </section>
          <CellDetail index={index} pointer={hovered ?? chosen.pointer} chosen={chosen} onTab={setTab} />
        </div>
      </div>
    </div>
  )
}
