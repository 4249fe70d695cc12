/** What is said to a site generator and not to readers, word for word. */
export interface LeftOut {
  readonly reason: string;
  readonly text: string;
}

/** Where such things are gathered while a source is parsed. */
export interface LeftEnv {
  left?: LeftOut[];
}

/** Notes something that is no part of the text in what the parser hands on from rule to rule. */
export function leaveOut(env: LeftEnv, reason: string, text: string): void {
  (env.left ??= []).push({ reason, text });
}
