/** How much text stands in an element, in letters without white space between words. */
export interface Weight {
  /** All of it. */
  readonly text: number;
  /** What is the words of a link. */
  readonly linked: number;
  /** What stands in lines long enough for sentences, without links. */
  readonly prose: number;
  /** How many links there are. */
  readonly links: number;
}
