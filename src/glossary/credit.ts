/** Whose an entry is, where it is not ours: “from … by …”. */
export interface Credit {
  /** The pack's title; empty where nothing may be said of it. */
  readonly from: string
  /** Its maker; empty when nobody says. */
  readonly by: string
}
