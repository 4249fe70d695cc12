/** The bounds of a verification, in words; the work is in proportion to source × the number of pieces, and to the square of these. */
export const verifyLimits = {
  /** As much as a mark of omission may stand for. More is another passage. */
  longestOmission: 300,
  /** The same where a piece beside the mark is shorter than three words: "We … it" would be found anywhere. */
  longestOmissionOfScraps: 25,
  /** As many words as one insertion of the editor may stand for. */
  longestReplacement: 8,
  /** More words that are missing in one place without a mark are another passage. */
  longestGap: 12,
  /** A stretch that is shorter proves nothing by standing somewhere in the source. */
  shortestRun: 4,
  /** A longer quotation is found as it stands or not at all: its changes are not listed. */
  longestAligned: 1_500,
  /** Of omissions, insertions and interruptions; with more of them a quotation is not verified. */
  mostJoins: 64,
} as const;
