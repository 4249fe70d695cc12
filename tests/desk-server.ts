import { expect, vi } from 'vitest';
import { DemoServer } from './demo-server.js';

export const article = '/articles/isis-strengthening';

export const formType = { 'content-type': 'application/x-www-form-urlencoded' };

/** The demo with every comment read beforehand; each start prints one link to its desk. */
export class DeskServer extends DemoServer {
  async begin(environment: Record<string, string> = {}): Promise<void> {
    await this.stop();
    await this.start({ STANDFIRST_MODERATION: 'pre', ...environment });
    await vi.waitFor(() => expect(this.output).toMatch(/sign-in#\S+/));
  }

  get link(): string {
    return /http\S+sign-in#\S+/.exec(this.output)?.[0] ?? '';
  }

  get code(): string {
    return this.link.split('#')[1] ?? '';
  }

  /** The headers of a form that one of the site's own pages sends. */
  get own(): Record<string, string> {
    return { ...formType, origin: this.origin, 'sec-fetch-site': 'same-origin' };
  }

  post(path: string, fields: Record<string, string>, headers = this.own): Promise<Response> {
    const body = new URLSearchParams(fields).toString();
    return fetch(this.origin + path, { method: 'POST', redirect: 'manual', headers, body });
  }

  comment(name: string, body: string): Promise<Response> {
    const email = `${name.replaceAll(' ', '.')}@reader.example`;
    return this.post(`${article}/comments`, { name, email, body });
  }
}
