import { useWords } from './language-provider.js'
import type { Loaded } from './use-loaded.js'
import { words } from './words.js'

/** Says that data are loading, or that they cannot be loaded. */
export function Notice({ loaded }: { readonly loaded: Loaded<unknown> }) {
  const say = useWords()
  if (loaded.state === 'failed')
    return (
      <p class="notice" role="alert">
        {say(words.loadFailed)}
      </p>
    )
  return (
    <p class="notice" role="status">
      {say(words.loading)}
    </p>
  )
}
