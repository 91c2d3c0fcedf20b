import { inBrowser } from './suite.ts'

inBrowser('firefox')
