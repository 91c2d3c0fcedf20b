import { describe } from 'vitest'
import { finds, findsNothing } from '../cited.ts'

describe('amendments', () => {
  finds([
    ['the **14th Amendment** and the **Fourteenth Amendment**', 'const:amdt:14 const:amdt:14'],
    ['her **First Amendment** rights', 'const:amdt:1'],
    ['the **25th Amendment**’s cabinet, the **Twenty-Fifth Amendment**', 'const:amdt:25 const:amdt:25'],
    ['THE **FOURTH AMENDMENT** BARS IT', 'const:amdt:4'],
    ['**First** and **Fourteenth Amendments**', 'const:amdt:1 const:amdt:14'],
    ['**13th**, **14th** and **15th Amendments**', 'const:amdt:13 const:amdt:14 const:amdt:15'],
    ['**Section 3 of the 14th Amendment** bars', 'const:amdt:14:3'],
    ['the **14th Amendment, Section 3**, bars', 'const:amdt:14:3'],
    ['the **14th Amendment’s Section 3** bars', 'const:amdt:14:3'],
    ['**Section Three of the Fourteenth Amendment**', 'const:amdt:14:3'],
    ['**Amendment XIV**, **Amendment XIV, Section 1**', 'const:amdt:14 const:amdt:14:1'],
    ['**U.S. Const. amend. XIV, § 3**.', 'const:amdt:14:3'],
    ['**U. S. Const. Amend. IV**', 'const:amdt:4'],
    ['**U.S. CONST. amend. V**', 'const:amdt:5'],
    ['**amend. XIV, § 1**', 'const:amdt:14:1'],
    ['the 14th\n**14th\nAmendment**', 'const:amdt:14'],
    ['the **14th\u00a0Amendment**', 'const:amdt:14'],
    ['the **second amendment** to the U.S. Constitution', 'const:amdt:2'],
    ['the **First Amendment** to protect speech', 'const:amdt:1'],
  ])
  findsNothing([
    'a second amendment to the bill',
    'The Senate took up the first amendment offered.',
    'First Amendment to the Credit Agreement',
    'the Third Amendment to Lease',
    'the Second Amendment Foundation sued',
    'the Knight First Amendment Institute',
    'Florida voters passed Amendment 4.',
    'Amendment X on Colorado’s ballot',
    'the 14th floor and the 28th Amendment',
    'the 99th Amendment',
    'California’s First Amendment',
    'the band Second Amendment plays',
    'First, the Amendment failed.',
  ])
})

describe('articles', () => {
  finds([
    ['**Article II, Section 2**, says', 'const:art:2:2'],
    ['**Article II, Section 2, Clause 3**', 'const:art:2:2:3'],
    ['**Art. II, § 2, cl. 3**', 'const:art:2:2:3'],
    ['**U.S. Const. art. II, § 2, cl. 2**', 'const:art:2:2:2'],
    ['**U.S. CONST., art. I, ¶ 8, cl. 17**', 'const:art:1:8:17'],
    ['**U.S. CONST., art. VI, cl. 2**', 'const:art:6:2'],
    ['**Article I, Section 8**, lists them', 'const:art:1:8'],
    ['**Section 8 of Article I** lists them', 'const:art:1:8'],
    ['**Article I, Section 8 of the Constitution** lists', 'const:art:1:8'],
    ['**Article II of the U.S. Constitution** says', 'const:art:2'],
    ['**Article 2, Section 1, Clause 5 of the Constitution**', 'const:art:2:1:5'],
    ['an **Article III** judge, **Article III** standing', 'const:art:3 const:art:3'],
    ['the president’s **Article II** powers', 'const:art:2'],
    ['Congress, under **Article I**, controls spending.', 'const:art:1'],
    ['the powers of Congress and courts in **Articles I** and **III**', 'const:art:1 const:art:3'],
  ])
  findsNothing([
    'NATO’s Article 5',
    'India’s Article 370',
    'an Article 15 punishment',
    'The magazine ran Article III of the series.',
    'Article I of impeachment accuses the president of abuse',
    'Article I, Section 8 of the Pennsylvania Constitution',
    'Tex. Const. art. I, § 8',
    'the Texas Constitution, Article I, Section 8',
    'Article VI of the Nuclear Nonproliferation Treaty, said the president',
    'the IMF’s Article IV consultation with the president',
    'Article VIII judges',
    'Article IIA courts',
    'read the article II times',
  ])
})

describe('clauses by name', () => {
  finds([
    ['the **Commerce Clause** and the **commerce clause**', 'const:art:1:8:3 const:art:1:8:3'],
    ['the **Supremacy Clause**', 'const:art:6:2'],
    ['the **Take Care Clause**, the **Speech or Debate Clause**', 'const:art:2:3 const:art:1:6:1'],
    ['the **foreign emoluments clause**', 'const:art:1:9:8'],
    ['the **Equal Protection Clause**', 'const:amdt:14:1'],
    ['the **Equal Protection Clause of the 14th Amendment**', 'const:amdt:14:1'],
    ['the **14th Amendment’s Equal Protection Clause**', 'const:amdt:14:1'],
    ['the **Due Process Clause of the Fifth Amendment**', 'const:amdt:5'],
    ['the **Fifth Amendment’s due process clause**', 'const:amdt:5'],
    ['the **Necessary and Proper Clause**', 'const:art:1:8:18'],
    ['the **Spending Clause**', 'const:art:1:8:1'],
  ])
  findsNothing([
    'the Due Process Clause',
    'the Emoluments Clause',
    'a spending clause in the contract',
    'a property clause, a free speech clause',
    'the Commerce Clauses of two treaties',
    'the Vesting Clause',
  ])
})
