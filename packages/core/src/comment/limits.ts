/** The limits of a submission; sites may lower them, and raise them up to the transport's 64 KiB. */
export interface SubmissionLimits {
  /** What a reader sees as characters. */
  readonly bodyGraphemes: number;
  /** UTF-8, after cleaning: a limit on graphemes alone is none, as one of them can hold thousands of marks. */
  readonly bodyBytes: number;
  readonly bodyLines: number;
  readonly nameGraphemes: number;
  /** UTF-8; 245 fits the exports of WordPress. */
  readonly nameBytes: number;
  readonly emailBytes: number;
  readonly urlBytes: number;
  readonly name: 'required' | 'optional';
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
