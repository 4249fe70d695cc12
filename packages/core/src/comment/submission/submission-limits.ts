/** The limits of a submission; sites may lower them, and raise them up to the transport's 64 KiB. */
export interface SubmissionLimits {
  /** What a reader sees as characters. */
  readonly bodyGraphemes: number;
  /** UTF-8, after cleaning: a limit on graphemes alone is none, as one of them can hold thousands of marks. */
  readonly bodyBytes: number;
  /** Line ends of the text as it is stored, and one. */
  readonly bodyLines: number;
  /** What a reader sees as characters. */
  readonly nameGraphemes: number;
  /** UTF-8; 245 fits the exports of WordPress. */
  readonly nameBytes: number;
  /** UTF-8; 254 is what mail servers take (RFC 5321). */
  readonly emailBytes: number;
  /** UTF-8, of the website field. */
  readonly urlBytes: number;
  /** Whether the form must have a name. */
  readonly name: 'required' | 'optional';
  /** Whether the form must have an e-mail address. */
  readonly email: 'required' | 'optional';
}

/** The limits where a site sets none: a name and an e-mail address are required, a website is not. */
export const defaultLimits: SubmissionLimits = {
  bodyGraphemes: 5000,
  bodyBytes: 16_384,
  bodyLines: 200,
  nameGraphemes: 60,
  nameBytes: 245,
  emailBytes: 254,
  urlBytes: 2048,
  name: 'required',
  email: 'required',
};
