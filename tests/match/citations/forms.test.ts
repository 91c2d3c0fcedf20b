import { describe } from 'vitest'
import { finds, findsNothing } from '../cited.ts'

describe('forms', () => {
  finds([
    ['file **Form I-130** for a spouse', 'form:i-130'],
    ['**Form W-2**, **Form 1040** and **Form 8300**', 'form:w-2 form:1040 form:8300'],
    ['**IRS Form 990**', 'form:990'],
    ['his **W-2** shows his wages', 'form:w-2'],
    ['**W-2s** for taxes', 'form:w-2'],
    ['a **W-7** for an ITIN', 'form:w-7'],
    ['a **1099-K** from the app, **1099-NEC**', 'form:1099-k form:1099-nec'],
    ['**1099** workers pay their own taxes', 'form:1099'],
    ['her **1040** tax return for the IRS', 'form:1040'],
    ['**Schedule C (Form 1040)**', 'form:1040-schedule-c'],
    ['**Schedule K-1** income of partners', 'form:schedule-k-1'],
    ['employers keep an **I-9** for every worker', 'form:i-9'],
    ['an **I-94** record of admission', 'form:i-94'],
    ['an **I-130** petition', 'form:i-130'],
    ['**I-485** to adjust, from USCIS', 'form:i-485'],
    ['an **I-247A** and an **I‑821D**', 'form:i-247a form:i-821d'],
    ['an **N-400** for citizenship', 'form:n-400'],
    ['**G-325R** and **EOIR-42B**', 'form:g-325r form:eoir-42b'],
    ['his **SF-86** and **Standard Form 86**', 'form:sf-86 form:sf-86'],
    ['the FBI’s **FD-1023** and **FD-302**', 'form:fd-1023 form:fd-302'],
    ['**FEC Form 3** and **DD Form 214**', 'form:fec-3 form:dd-214'],
    ['**Form 10-K**', 'form:10-k'],
  ])

  findsNothing([
    'traffic on I-94 near exit 5, immigrants stuck',
    'a crash on I-95 and I-94 West',
    'I-485 outside Charlotte, where drivers crossed the border',
    'World War 2 and WW-2',
    'a W-4 streak, gate W-7',
    'flight 1040 to Miami',
    '1040 Main Street',
    'won 1099 votes',
    'the I-9 bridge',
    'Schedule C employees and Schedule F workers',
    'Call 1-800-829-1040',
    'Form 5 of the class',
    'Formula 1 and form 7 lines',
  ])
})
