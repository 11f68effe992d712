import type { FormBook } from '../forms/form-book.js'
import { headlinesOf } from '../forms/headlines-of.js'
import type { OfficialCell } from '../forms/official-tables.js'
import { perObject } from '../forms/per-object.js'
import type { Words } from '../model/words.js'
import { headlineField } from './tables/reports.js'
import { variableAt } from './variables-of.js'

/** A question that the dataset answers, and how it is put in each language that has a loader. */
export interface Question {
  /** Name of the view or function that answers it. */
  readonly name: string
  readonly asks: Words
  /** The cells, and the headline figures of reports, that the answer needs. */
  readonly needs: { readonly cells?: readonly OfficialCell[]; readonly headlines?: readonly string[] }
  /** Fields of the answer, in their order. */
  readonly fields: readonly string[]
  /** A query over the views of `load.sql`. */
  readonly sql: string
  /** The body of a function over the data frames of `load.py`. */
  readonly pandas: string
  /** The same over those of `load-polars.py`. */
  readonly polars: string
  /** The body of a function over the data frames of `load.R`. */
  readonly r: string
}

const received: OfficialCell = { table: 't3_requests', row: 'newReceived', column: 'total' }
const RECEIVED = `${received.table}/${received.row}/${received.column}`

/** Agencies in the list of those with most requests. */
const MOST = 10

/** Only reports that count, so that nothing is counted twice; a figure that is not printed is left out, never taken for zero. */
const questions: readonly Question[] = [
  {
    name: 'applications_by_year',
    asks: {
      zh: '各年度新收政府信息公开申请多少件？',
      en: 'How many requests were received in each year, and by how many reports?',
    },
    needs: { cells: [received] },
    fields: ['year', 'reports', 'received'],
    sql: `select year, count(*) as reports, sum(value) as received
from observations
where canonical and year is not null and variable = '${RECEIVED}' and value is not null
group by year
order by year`,
    pandas: `rows = observations[(observations.canonical == True) & (observations.variable == '${RECEIVED}')]
return (rows.dropna(subset=['year', 'value']).groupby('year', as_index=False)
        .agg(reports=('value', 'size'), received=('value', 'sum')))`,
    polars: `return (observations.filter(pl.col('canonical') & (pl.col('variable') == '${RECEIVED}'))
        .drop_nulls(['year', 'value']).group_by('year')
        .agg(pl.len().alias('reports'), pl.col('value').sum().alias('received')).sort('year'))`,
    r: `rows <- subset(observations, canonical & variable == '${RECEIVED}' & !is.na(year) & !is.na(value))
sums <- tapply(rows$value, rows$year, sum)
data.frame(year = as.integer(names(sums)), reports = as.vector(table(rows$year)), received = as.vector(sums))`,
  },
  {
    name: 'share_granted',
    asks: {
      zh: '各年度办结申请中予以公开和部分公开占多大比例？',
      en: 'What share of the requests handled was granted, in full or in part, in each year?',
    },
    needs: { headlines: ['granted', 'partly_granted', 'handled'] },
    fields: ['year', 'reports', 'share'],
    sql: `select year, count(*) as reports, sum(granted + partly_granted) / sum(handled) as share
from reports
where canonical and year is not null and granted is not null and partly_granted is not null and handled is not null
group by year
having sum(handled) > 0
order by year`,
    pandas: `rows = reports[reports.canonical == True].dropna(subset=['year', 'granted', 'partly_granted', 'handled'])
sums = rows.assign(reports=1, open=rows.granted + rows.partly_granted).groupby('year', as_index=False)[['reports', 'open', 'handled']].sum()
sums = sums[sums.handled > 0]
return sums.assign(share=sums.open / sums.handled)[['year', 'reports', 'share']]`,
    polars: `return (reports.filter(pl.col('canonical')).drop_nulls(['year', 'granted', 'partly_granted', 'handled'])
        .group_by('year').agg(pl.len().alias('reports'), pl.col('granted').sum(), pl.col('partly_granted').sum(), pl.col('handled').sum())
        .filter(pl.col('handled') > 0)
        .select('year', 'reports', ((pl.col('granted') + pl.col('partly_granted')) / pl.col('handled')).alias('share')).sort('year'))`,
    r: `rows <- subset(reports, canonical & !is.na(year) & !is.na(granted) & !is.na(partly_granted) & !is.na(handled))
sums <- aggregate(cbind(reports = 1, open = granted + partly_granted, handled) ~ year, data = rows, FUN = sum)
sums <- sums[sums$handled > 0, ]
data.frame(year = sums$year, reports = sums$reports, share = sums$open / sums$handled)`,
  },
  {
    name: 'top_agencies',
    asks: {
      zh: '历年新收申请最多的十个机关是哪些？',
      en: 'Which ten agencies received the most requests over all years?',
    },
    needs: { cells: [received] },
    fields: ['agency_key', 'years', 'received'],
    sql: `select agency_key, count(*) as years, sum(value) as received
from observations
where canonical and agency_key is not null and variable = '${RECEIVED}' and value is not null
group by agency_key
order by received desc, agency_key
limit ${MOST}`,
    pandas: `rows = observations[(observations.canonical == True) & (observations.variable == '${RECEIVED}')]
sums = (rows.dropna(subset=['agency_key', 'value']).groupby('agency_key', as_index=False)
        .agg(years=('value', 'size'), received=('value', 'sum')))
return sums.sort_values(['received', 'agency_key'], ascending=[False, True]).head(${MOST})`,
    polars: `return (observations.filter(pl.col('canonical') & (pl.col('variable') == '${RECEIVED}'))
        .drop_nulls(['agency_key', 'value']).group_by('agency_key')
        .agg(pl.len().alias('years'), pl.col('value').sum().alias('received'))
        .sort(['received', 'agency_key'], descending=[True, False]).head(${MOST}))`,
    r: `rows <- subset(observations, canonical & variable == '${RECEIVED}' & !is.na(agency_key) & !is.na(value))
sums <- tapply(rows$value, rows$agency_key, sum)
all <- data.frame(agency_key = names(sums), years = as.vector(table(rows$agency_key)[names(sums)]), received = as.vector(sums))
head(all[order(-all$received, all$agency_key, method = 'radix'), ], ${MOST})`,
  },
  {
    name: 'reports_with_errors',
    asks: {
      zh: '各年度有多少份报告存在错误？',
      en: 'How many reports of each year have errors in them?',
    },
    needs: {},
    fields: ['year', 'reports', 'with_errors'],
    sql: `select year, count(*) as reports, count(*) filter (where errors > 0) as with_errors
from reports
where canonical and year is not null
group by year
order by year`,
    pandas: `rows = reports[reports.canonical == True].dropna(subset=['year'])
return rows.assign(reports=1, with_errors=(rows.errors > 0).astype(int)).groupby('year', as_index=False)[['reports', 'with_errors']].sum()`,
    polars: `return (reports.filter(pl.col('canonical')).drop_nulls(['year']).group_by('year')
        .agg(pl.len().alias('reports'), (pl.col('errors') > 0).sum().alias('with_errors')).sort('year'))`,
    r: `rows <- subset(reports, canonical & !is.na(year))
aggregate(cbind(reports = 1, with_errors = as.integer(errors > 0)) ~ year, data = rows, FUN = sum)`,
  },
  {
    name: 'carry_over_breaks',
    asks: {
      zh: '哪些机关的“上年结转”与上一年的“结转下年度”不一致？',
      en: 'Where is what an agency carried over not what it had carried forward the year before?',
    },
    needs: { headlines: ['carried_forward', 'carried_over'] },
    fields: ['agency_key', 'year', 'carried_forward_before', 'carried_over'],
    sql: `select later.agency_key, later.year, earlier.carried_forward as carried_forward_before, later.carried_over
from reports as earlier
join reports as later on later.agency_key = earlier.agency_key and later.year = earlier.year + 1
where earlier.canonical and later.canonical and earlier.carried_forward <> later.carried_over
order by later.agency_key, later.year`,
    pandas: `rows = reports[(reports.canonical == True) & reports.agency_key.notna() & reports.year.notna()]
before = rows.assign(year=rows.year + 1).rename(columns={'carried_forward': 'carried_forward_before'})
pairs = rows[['agency_key', 'year', 'carried_over']].merge(before[['agency_key', 'year', 'carried_forward_before']], on=['agency_key', 'year'])
broken = pairs.dropna().query('carried_forward_before != carried_over').sort_values(['agency_key', 'year'])
return broken[['agency_key', 'year', 'carried_forward_before', 'carried_over']]`,
    polars: `rows = reports.filter(pl.col('canonical')).drop_nulls(['agency_key', 'year'])
before = rows.select('agency_key', pl.col('year') + 1, pl.col('carried_forward').alias('carried_forward_before'))
return (rows.join(before, on=['agency_key', 'year']).filter(pl.col('carried_forward_before') != pl.col('carried_over'))
        .select('agency_key', 'year', 'carried_forward_before', 'carried_over').sort(['agency_key', 'year']))`,
    r: `rows <- subset(reports, canonical & !is.na(agency_key) & !is.na(year))
before <- data.frame(agency_key = rows$agency_key, year = rows$year + 1, carried_forward_before = rows$carried_forward)
pairs <- merge(before, rows[c('agency_key', 'year', 'carried_over')])
broken <- subset(pairs, carried_forward_before != carried_over)
broken[order(broken$agency_key, broken$year, method = 'radix'), ]`,
  },
]

/** The questions that a dataset on the forms of a book can answer. */
export const questionsOf = perObject((book: FormBook): readonly Question[] => {
  const fields = new Set(headlinesOf(book).map(({ name }) => headlineField(name)))
  return questions.filter(
    ({ needs: { cells = [], headlines = [] } }) =>
      cells.every(({ table, row, column }) => variableAt(book, table, row, column)) &&
      headlines.every((name) => fields.has(name)),
  )
})
