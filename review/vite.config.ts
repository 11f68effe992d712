import { defineConfig } from 'vite'

/** One classic script and one style sheet: a page that is opened from the disk may not load modules. */
export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../dist/app',
    emptyOutDir: true,
    target: 'es2022',
    // what is bundled keeps its notices
    license: { fileName: 'licences.md' },
    lib: {
      entry: 'main.tsx',
      formats: ['iife'],
      name: 'nianbaoReview',
      fileName: () => 'app.js',
      cssFileName: 'app',
    },
  },
})
