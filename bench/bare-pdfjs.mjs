/** What pdf.js takes for the operator lists of all pages, which hold the glyphs and paths; nothing of them is kept. */
export async function barePdfjs(bytes) {
  const { loadPdfjs } = await import('../dist/extractors/pdf/pdfjs.js')
  const document = await loadPdfjs(bytes)
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    await page.getOperatorList()
    page.cleanup()
  }
  await document.loadingTask.destroy()
}
