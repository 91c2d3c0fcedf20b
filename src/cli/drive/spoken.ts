/**
 * A function as the text that a browser runs. What compiles our files may name functions by a call to `__name`,
 * which no page knows, so the text brings its own.
 */

/** An expression whose value is a promise of the JSON text of what `fn` returns. */
export function expression<A extends unknown[]>(fn: (...args: A) => unknown, args: A): string {
  return `(async () => { const __name = f => f; return JSON.stringify(await (${fn})(${list(args)})) })()`
}

/** The same as a function of one object, such as a shadow root, that `fn` gets as its first argument. */
export function declaration<T, A extends unknown[]>(fn: (first: T, ...args: A) => unknown, args: A): string {
  const rest = args.length > 0 ? `, ${list(args)}` : ''
  return `async function (first) { const __name = f => f; return JSON.stringify(await (${fn})(first${rest})) }`
}

/** The value behind the JSON text; `undefined` where the function returned nothing. */
export function value<R>(json: unknown): R {
  return (typeof json === 'string' ? JSON.parse(json) : undefined) as R
}

function list(args: readonly unknown[]): string {
  return args.map(arg => JSON.stringify(arg) ?? 'undefined').join(', ')
}
