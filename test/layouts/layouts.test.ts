import { expect, test } from 'vitest'
import { layouts } from './layouts.mjs'

/** The modules of the source, by their path in the build. */
const load = (path: string): Promise<Readonly<Record<string, unknown>>> =>
  import(/* @vite-ignore */ new URL(`../../${path.replace(/\.js$/, '.ts')}`, import.meta.url).href)

test('each layout says what it says', async () => {
  const says: string[] = []
  for (const { name, read } of layouts) {
    const lines = Object.entries(await read(load)).map(
      ([key, line]) => `  ${/^\d+$/.test(key) ? '' : `${key}: `}${line}`,
    )
    says.push(name, ...lines, '')
  }
  await expect(says.join('\n')).toMatchFileSnapshot('says.txt')
})
