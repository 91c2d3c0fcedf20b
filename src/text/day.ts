/** Days as the reader's calendar has them: in Los Angeles it is Monday evening when Greenwich has Tuesday. */

/** The ISO day of a moment, where the reader is: as Sweden writes days. */
export const dayOf = (moment: Date): string => moment.toLocaleDateString('sv')

/** Today's ISO day, where the reader is. */
export const today = (): string => dayOf(new Date())
