/** What the build makes for the program to import. */
declare module 'virtual:glossary' {
  export const pack: import('./glossary/pack.ts').Pack
}
