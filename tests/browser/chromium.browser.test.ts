import { inBrowser } from './suite.ts'

inBrowser('chromium')
