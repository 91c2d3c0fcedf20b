/** What the build calls the files that go into pages (see src/compile/content-script.ts). */
export const scripts = { js: 'content.js', css: 'marks.css', first: 'arriving.js' } as const
