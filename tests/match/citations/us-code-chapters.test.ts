import { describe } from 'vitest'
import { finds, findsNothing } from '../cited.ts'

describe('titles and chapters of the U.S. Code', () => {
  finds([
    ['**Title 8 of the U.S. Code** holds', 'usc:8'],
    ['**Title 26, United States Code**, and', 'usc:26'],
    ['**chapter 75 of title 26**', 'usc:26:ch75'],
    ['**chapter 44 of title 18, United States Code**.', 'usc:18:ch44'],
    ['**Chapter 12A of Title 42 of the U.S. Code**', 'usc:42:ch12A'],
    ['**46 U.S.C. chapter 701**', 'usc:46:ch701'],
    ['**5 U.S.C. ch. 8**, **44 U.S.C. ch. 22**', 'usc:5:ch8 usc:44:ch22'],
    ['**Title 5 U.S.C. chapter 8**', 'usc:5:ch8'],
    ['**Title 8 of the U.S. Code, section 1158**', 'usc:8:1158'],
  ])

  findsNothing([
    '46 U.S.C. Chapters 701, 3306, 3703',
    'chapter 5 of title 18 of the Texas Code',
    'Chapter 11 of the book',
    'Title 42 and chapter 7',
    'Title 53 of the U.S. Code',
    'the City Code, chapter 5 of title 7',
  ])
})
