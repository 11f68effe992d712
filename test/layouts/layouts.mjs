import { formLayouts } from './form-layouts.mjs'
import { older } from './fruit-forms.mjs'
import { pageLayouts } from './page-layouts.mjs'
import { readPages } from './read-pages.mjs'
import { readTables } from './read-tables.mjs'

/** The lines, each under its number. */
const numbered = (lines) => Object.fromEntries(lines.map((line, index) => [index, line]))

/**
 * Small documents of our own making. `read` gives what one says, a word or a line under each key, by the modules that
 * `load` gives by their path in the build.
 */
export const layouts = [
  ...pageLayouts.map(({ name, pages }) => ({
    name,
    pages: true,
    read: async (load) => numbered(await readPages(pages, load)),
  })),
  ...formLayouts.map(({ name, grids, forms = [older] }) => ({
    name,
    pages: false,
    read: (load) => readTables(grids, forms, load),
  })),
]
