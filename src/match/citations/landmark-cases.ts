/** Decisions of the Supreme Court that everybody cites by name alone, as their names' first words tell them apart. */

const CASES =
  'marbury-v-madison 5:137; mcculloch-v-maryland 17:316; gibbons-v-ogden 22:1; dred-scott-v-sandford 60:393; ' +
  'plessy-v-ferguson 163:537; lochner-v-new-york 198:45; wickard-v-filburn 317:111; korematsu-v-united-states 323:214; ' +
  'west-virginia-v-barnette 319:624; youngstown-v-sawyer 343:579; youngstown-sheet-and-tube-v-sawyer 343:579; ' +
  'brown-v-board-of-education 347:483; mapp-v-ohio 367:643; baker-v-carr 369:186; gideon-v-wainwright 372:335; ' +
  'new-york-times-v-sullivan 376:254; griswold-v-connecticut 381:479; miranda-v-arizona 384:436; loving-v-virginia 388:1; ' +
  'terry-v-ohio 392:1; tinker-v-des-moines 393:503; brandenburg-v-ohio 395:444; lemon-v-kurtzman 403:602; ' +
  'roe-v-wade 410:113; united-states-v-nixon 418:683; buckley-v-valeo 424:1; regents-v-bakke 438:265; ' +
  'plyler-v-doe 457:202; ins-v-chadha 462:919; chevron-v-natural-resources-defense-council 467:837; ' +
  'batson-v-kentucky 476:79; morrison-v-olson 487:654; texas-v-johnson 491:397; employment-division-v-smith 494:872; ' +
  'planned-parenthood-v-casey 505:833; clinton-v-jones 520:681; bush-v-gore 531:98; zadvydas-v-davis 533:678; ' +
  'lawrence-v-texas 539:558; kelo-v-new-london 545:469; kelo-v-city-of-new-london 545:469; hamdan-v-rumsfeld 548:557; ' +
  'massachusetts-v-epa 549:497; boumediene-v-bush 553:723; district-of-columbia-v-heller 554:570; ' +
  'citizens-united-v-federal-election-commission 558:310; citizens-united-v-fec 558:310; padilla-v-kentucky 559:356; ' +
  'arizona-v-united-states 567:387; shelby-county-v-holder 570:529; united-states-v-windsor 570:744; ' +
  'riley-v-california 573:373; burwell-v-hobby-lobby 573:682; burwell-v-hobby-lobby-stores 573:682; ' +
  'obergefell-v-hodges 576:644; trump-v-hawaii 585:667; kisor-v-wilkie 588:558; rucho-v-common-cause 588:684; ' +
  'bostock-v-clayton-county 590:644; new-york-state-rifle-and-pistol-association-v-bruen 597:1; ' +
  'dobbs-v-jackson-women-s-health-organization 597:215; dobbs-v-jackson 597:215; west-virginia-v-epa 597:697; ' +
  '303-creative-v-elenis 600:570; trump-v-anderson 601:100; loper-bright-v-raimondo 603:369; ' +
  'loper-bright-enterprises-v-raimondo 603:369; trump-v-united-states 603:593; trump-v-casa 606:831'

const LANDMARKS: ReadonlyMap<string, string> = new Map(
  CASES.split('; ').map((line): [string, string] => {
    const [name = '', place = ''] = line.split(' ')
    return [name, `us:${place}`]
  }),
)

/** The decision of that name, in normal form; null when the name is not one everybody knows. */
export const landmark = (name: string): string | null => LANDMARKS.get(name) ?? null
