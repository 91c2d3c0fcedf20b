/** What our sheets of paper say beside the lesson's own words. */
import type english from '../../assets/_locales/en/messages.json'

export interface HandoutWords {
  /** The language of these words: `en`. */
  readonly language: string
  /** What kind of sheet it is, above its title. */
  readonly handout: string
  readonly vocabulary: string
  readonly matching: string
  readonly fillIn: string
  readonly answers: string
  /** What to do on a quiz. */
  readonly matchingHow: string
  readonly fillInHow: string
  /** For the teacher's eyes. */
  readonly answersHow: string
  /** Headings. */
  readonly terms: string
  readonly questions: string
  readonly sources: string
  /** Before a line to write on. */
  readonly name: string
  readonly date: string
  readonly ownWords: string
  /** Before the teacher's note on a term. */
  readonly note: string
  /** In a key, where every answer is good. */
  readonly anyAnswer: string
  /** At the end of a handout. */
  readonly footnote: string
  by(name: string): string
  /** @param day in words. */
  asOf(day: string): string
  /** After some sources, how many more there are. */
  moreSources(count: number): string
  whatMeans(term: string): string
  /** In a key, how the article puts it where that is not the headword. */
  inArticle(words: string): string
  /** `2025-03-21` → March 21, 2025; what is no ISO day stays as it is. */
  day(iso: string): string
}

/** A name in assets/_locales. */
type Key = Extract<keyof typeof english, `handout${string}` | 'locale'>

const dayIn =
  (language: string) =>
  (iso: string): string => {
    const day = new Date(iso)
    return /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(day.getTime())
      ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day)
      : iso
  }

/** @param getMessage the message of a name with `$1` given; the browser's `i18n.getMessage` is one. */
export function handoutWords(getMessage: (key: string, given: string[]) => string): HandoutWords {
  const say = (key: Key, ...given: string[]): string => getMessage(key, given)
  const language = say('locale')
  return {
    language,
    handout: say('handoutKind'),
    vocabulary: say('handoutVocabulary'),
    matching: say('handoutMatching'),
    fillIn: say('handoutFillIn'),
    answers: say('handoutAnswers'),
    matchingHow: say('handoutMatchingHow'),
    fillInHow: say('handoutFillInHow'),
    answersHow: say('handoutAnswersHow'),
    terms: say('handoutTerms'),
    questions: say('handoutQuestions'),
    sources: say('handoutSources'),
    name: say('handoutName'),
    date: say('handoutDate'),
    ownWords: say('handoutOwnWords'),
    note: say('handoutNote'),
    anyAnswer: say('handoutAnyAnswer'),
    footnote: say('handoutFootnote'),
    by: name => say('handoutBy', name),
    asOf: day => say('handoutAsOf', day),
    moreSources: count => say('handoutMoreSources', String(count)),
    whatMeans: term => say('handoutWhatMeans', term),
    inArticle: words => say('handoutInArticle', words),
    day: dayIn(language),
  }
}
