/** The interface's words in each language, served by `npm run states`. */
declare module 'virtual:words' {
  export const words: Readonly<Record<'en' | 'es', import('../../src/ui/templates.ts').Templates>>
}
