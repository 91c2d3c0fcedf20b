/** What the build makes for the program to import. */
declare module 'virtual:glossary' {
  export const pack: import('./glossary/pack.ts').Pack
}

declare module '@mozilla/readability/Readability-readerable.js' {
  export default function isProbablyReaderable(page: Document): boolean
}
