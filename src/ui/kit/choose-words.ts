/** How a file is asked for. */
export interface ChooseWords {
  readonly prompt: string;
  readonly button: string;
  /** What a screen reader calls the place for the file. */
  readonly input: string;
  /** What to say when several came at once and one is wanted. */
  readonly several?: string;
  readonly pasteTitle: string;
  readonly pasteLabel: string;
  readonly pasteMissing: string;
  readonly pasteButton: string;
}
