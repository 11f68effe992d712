import { render } from 'preact'
import { App } from './app.js'
import { LanguageProvider } from './language-provider.js'
import { SingleReportApp } from './single-report-app.js'
import './style/index.css'

// the page of one report has it inside
const report = document.getElementById('report')?.textContent
render(
  <LanguageProvider>{report ? <SingleReportApp {...JSON.parse(report)} /> : <App />}</LanguageProvider>,
  document.getElementById('app')!,
)
