import { setTimeout as sleep } from 'node:timers/promises';
import { post } from '../../packages/comments/testing/fault-adapter.mjs';
import type { FaultService } from './fault-service.js';

interface Comment {
  readonly key: string;
  readonly text: string;
}

/** Several people who write without a pause, and send again with the same key what got no answer. */
export class Writers {
  /** The texts that were answered as taken. */
  readonly taken = new Set<string>();
  /** Answers that were neither that nor silence. */
  readonly refusals: { status: number; text: string }[] = [];
  /** How often the service was there and its database was not. */
  unavailable = 0;
  #sent = 0;
  #unanswered: Comment[] = [];

  constructor(
    private readonly service: FaultService,
    private readonly random: () => number,
  ) {}

  /** All write until the service does not answer any more. */
  async writeUntilSilence(count: number): Promise<void> {
    const again = this.#unanswered;
    this.#unanswered = [];
    const write = async () => {
      while (await this.#send(again.pop() ?? this.#next()));
    };
    await Promise.all(Array.from({ length: count }, write));
    this.#unanswered.push(...again);
  }

  /** Sends what is still without an answer. */
  async finish(): Promise<void> {
    const last = this.#unanswered;
    this.#unanswered = [];
    for (const comment of last) await this.#send(comment);
  }

  #next(): Comment {
    this.#sent += 1;
    const more = 'so it was, '.repeat(Math.floor(this.random() * 6));
    return { key: String(this.#sent), text: `Remark ${this.#sent}: ${more}I was there.` };
  }

  async #send(comment: Comment): Promise<boolean> {
    const { text } = comment;
    const status = await post(this.service.origin, comment).catch(() => null);
    if (status === 303) this.taken.add(text);
    else if (status === null) this.#unanswered.push(comment);
    else if (status === 503) {
      this.unavailable += 1;
      await sleep(20);
      return this.#send(comment);
    } else this.refusals.push({ status, text });
    return status !== null;
  }
}
