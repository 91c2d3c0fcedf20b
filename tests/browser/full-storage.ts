/** A storage that has no room left. */

/** In the extension: fills its storage to the last `least` characters; false when it takes fifty million. */
export async function fillStorage(least: number): Promise<boolean> {
  let size = 0
  for (let step = 4_000_000; step >= least; ) {
    if (size > 50_000_000) return false
    const fits = await chrome.storage.local.set({ [`draft:${size}`]: 'x'.repeat(step) }).then(
      () => true,
      () => false,
    )
    if (fits) size += step
    else step = Math.floor(step / 2)
  }
  return true
}
