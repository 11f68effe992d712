import { useEffect, useState } from 'preact/hooks'
import { BalanceFlow } from '../agency/balance-flow.js'
import { useWords } from '../language-provider.js'
import type { Route } from '../route.js'
import { words } from '../words.js'
import { CellDetail } from './cell-detail.js'
import { FindingBar } from './finding-bar.js'
import { OfficialTables } from './official-tables.js'
import { PendingCorrections } from './pending-corrections.js'
import { ReportHead } from './report-head.js'
import type { SheetIndex } from './sheet-index.js'
import { SourceView } from './source-view.js'
import { useSelection } from './use-selection.js'

type Tab = 'source' | 'tables'

/** A report: its source with what was recognised outlined, its official tables beside it, and the findings to go through. */
export function ReportView({
  index,
  route,
}: {
  readonly index: SheetIndex
  readonly route: Extract<Route, { page: 'report' }>
}) {
  const say = useWords()
  const chosen = useSelection(route, index)
  const [tab, setTab] = useState<Tab>('source')
  const [hovered, setHovered] = useState<string | null>(null)
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
  const shown = hovered ?? chosen.pointer
  const { balance } = index.sheet
  return (
    <div class={`report shows-${tab}`}>
      <ReportHead sheet={index.sheet} />
      <PendingCorrections />
      <FindingBar index={index} chosen={chosen} />
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
          <SourceView index={index} chosen={chosen} onHover={setHovered} visible={tab === 'source'} />
        </section>
        <div class="beside">
          <section class="side tables" aria-labelledby="tables-heading">
            <h2 id="tables-heading" class="spoken">
              {say(words.tables)}
            </h2>
            <OfficialTables index={index} chosen={chosen} onHover={setHovered} visible={tab === 'tables'} />
            {balance && (
              <div class="card">
                <BalanceFlow balance={balance} title={say(words.balance)} />
              </div>
            )}
          </section>
          <CellDetail index={index} pointer={shown} chosen={chosen} onTab={setTab} />
        </div>
      </div>
    </div>
  )
}
