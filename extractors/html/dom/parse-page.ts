import type { CheerioAPI } from 'cheerio'
import { load } from 'cheerio/slim'
import { parse } from 'parse5'
import { adapter } from 'parse5-htmlparser2-tree-adapter'

/**
 * The page as browsers parse it; `located` asks for the places of its elements in the source. This is what cheerio's own `load`
 * does, which would bring a client of the network into the process that reads documents.
 */
export const parsePage = (html: string, { located = false } = {}): CheerioAPI =>
  load(parse(html, { treeAdapter: adapter, sourceCodeLocationInfo: located }))
