/** The part of jsonld that the tests use; it comes without types. */
declare module 'jsonld' {
  interface Options {
    readonly documentLoader: (address: string) => Promise<never>
  }
  interface Quad {
    readonly subject: { readonly value: string }
    readonly predicate: { readonly value: string }
    readonly object: { readonly value: string; readonly termType: string; readonly language?: string }
  }
  const jsonld: { toRDF(document: unknown, options: Options): Promise<Quad[]> }
  export default jsonld
}
