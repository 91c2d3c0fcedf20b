/** Days as the reader's calendar has them: in Los Angeles it is Monday evening when Greenwich has Tuesday. */

/** The ISO day of a moment, where the reader is. */
export const dayOf = (moment: Date): string =>
  new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)

/** Today's ISO day, where the reader is. */
export const today = (): string => dayOf(new Date())
