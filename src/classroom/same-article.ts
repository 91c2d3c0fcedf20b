/** Whether two addresses lead to one article: sites write one address in many ways. */

/** What the senders of links append to see where readers come from. */
const TRACKING =
  /^(?:utm_.*|at_.*|mc_.*|pk_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|ttclid|li_fat_id|_ga|_gl|mibextid|cmpid|cmp|ncid|ocid|icid|ito|smid|smtyp|partner|ref|ref_src|ref_url|referrer|referringsource|referer|source|src|share|shared|sharetype|share_id|st|reflink|taid|tpcc|s_cid|sr_share|spm|sref|unlocked_article_code|campaign_id|emc|instance_id|nl|regi_id|segment_id|te|user_id|guccounter|guce_referrer.*|leadSource|xtor|xtref|output|outputType|amp|amp_.*|usqp|_amp)$/i

/** The page of which another site keeps a copy for telephones. */
function original({ host, pathname, search }: URL): string | null {
  const kept = /^(?:[^/]+\.)?cdn\.ampproject\.org$/.test(host)
    ? /^\/[a-z]\/(s\/)?([^/]+\.[^/]+\/.*)$/.exec(pathname)
    : /^(?:www\.)?google\.[a-z.]+$/.test(host)
      ? /^\/amp\/(s\/)?([^/]+\.[^/]+\/.*)$/.exec(pathname)
      : null
  return kept ? `https://${kept[2]}${search}` : null
}

/** The address without what does not choose the article, one for all that lead to it; null when it is none of the web. */
export function plainAddress(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  const behind = original(url)
  if (behind !== null && URL.canParse(behind)) return plainOf(new URL(behind))
  return plainOf(url)
}

/** The article's own name, which some sites keep behind the #; it looks like a path. */
const nameIn = (hash: string): string =>
  /^#[!/]+[^!/]/.test(hash) ? hash.replace(/&newsgloss(?:=|%3D)[^&:]*|:~:.*/gi, '').replace(/\/$/, '') : ''

function plainOf({ host, pathname, searchParams, hash }: URL): string {
  const site = host.replace(/^(?:(?:www|m|mobile|amp)\.)+/, '')
  const path = pathname
    .replace(/\/{2,}/g, '/')
    .replace(/^\/amp(?=\/)/, '')
    .replace(/(?:[/.]amp|\/amphtml)?(\.html?)?\/?$/, '$1')
    .replace(/\/index\.html?$/, '')
  const query = [...searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&')
  return `${site}${path.replace(/\/$/, '')}?${query}${nameIn(hash)}`
}

/** Whether the page at `address` is the article that `article` leads to. */
export function isSameArticle(article: string, address: string): boolean {
  const wanted = plainAddress(article)
  return wanted !== null && wanted === plainAddress(address)
}
