/** The part of css-tree that is used, from its entry without the tables of the syntax of values. */
declare module 'css-tree/parser' {
  interface Raw {
    readonly value: string
  }

  export interface CssNode {
    readonly type: string
    /** Of at-rules. */
    readonly name?: string
    /** Of rules and at-rules, as written. */
    readonly prelude?: Raw | null
    /** Of rules and at-rules. */
    readonly block?: { readonly children: Iterable<CssNode> } | null
    /** Of declarations. */
    readonly property?: string
    readonly value?: Raw
    readonly important?: boolean | string
  }

  interface Options {
    readonly parseValue: false
    readonly parseAtrulePrelude: false
    readonly parseRulePrelude: false
    readonly parseCustomProperty: false
  }

  export default function parse(css: string, options: Options): { readonly children: Iterable<CssNode> }
}
