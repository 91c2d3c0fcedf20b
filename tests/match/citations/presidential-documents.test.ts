import { describe } from 'vitest'
import { finds, findsNothing } from '../cited.ts'

describe('executive orders, proclamations and directives', () => {
  finds([
    ['**Executive Order 14165** shut the border', 'eo:14165'],
    ['**Executive Order No. 14165**', 'eo:14165'],
    ['**executive order 14165**', 'eo:14165'],
    ['**EXECUTIVE ORDER 14165**', 'eo:14165'],
    ['**E.O. 14,165** and **EO 14160**’s', 'eo:14165 eo:14160'],
    ['**Executive Order (EO) 14165**', 'eo:14165'],
    ['**EO 9066** and **Executive Order 9981**', 'eo:9066 eo:9981'],
    ['**Exec. Order No. 14,165, 90 Fed. Reg. 8467** (Jan. 20, 2025)', 'eo:14165'],
    ['**Executive Order 14165 (90 Fed. Reg. 8467 (Jan. 20, 2025))** says', 'eo:14165'],
    ['**Executive Orders 14151**, **14168** and **14173**', 'eo:14151 eo:14168 eo:14173'],
    ['**section 3(a) of Executive Order 14165**', 'eo:14165:3:a'],
    ['**E.O. 14165, § 2**', 'eo:14165:2'],
    ['**Proclamation 10903** and **Proclamation No. 10,949**', 'proc:10903 proc:10949'],
    ['**NSPM-7** names groups', 'nspm:7'],
    ['**National Security Presidential Memorandum-7 (NSPM-7)**', 'nspm:7'],
    ['**Presidential Policy Directive 21** and **PPD-21**', 'ppd:21 ppd:21'],
  ])

  findsNothing([
    'Executive Order 2020-21 of the governor',
    'Executive Order N-29-20',
    'Executive Order 202 in New York',
    'an executive order 2021 brought',
    'EO 90210',
    'the CEO 14165 times',
    'Proclamation 1863 freed them',
    'NEO 1416',
    'PPD 100 shares',
  ])
})
