/** What the tests use of the package, which has no types of its own. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string
    readonly descriptor: { readonly profile: string }
    read(options: { readonly relations: boolean }): Promise<unknown[]>
  }
  export class Package {
    static load(descriptor: string): Promise<Package>
    readonly valid: boolean
    readonly errors: readonly Error[]
    readonly resources: readonly Resource[]
  }
}
