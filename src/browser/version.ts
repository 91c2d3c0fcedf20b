/** Which state of the program and its glossary this is. */
import browser from 'webextension-polyfill'

/** `0.1.0` */
export const ownVersion = (): string => browser.runtime.getManifest().version
