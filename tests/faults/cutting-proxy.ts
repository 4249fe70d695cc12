import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Where a connection breaks: before the server has heard of the commit, or after it has answered, unheard. */
export type Cut = 'before-commit' | 'after-commit';

/** Stands between a service and PostgreSQL, and breaks a connection at the commit where it is told to. */
export class CuttingProxy {
  port = 0;
  /** Of the next transaction that commits; once. */
  cut: Cut | null = null;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  constructor(target: number) {
    this.#server = createServer((client) => this.#join(client, connect(target, '127.0.0.1')));
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.port = (this.#server.address() as AddressInfo).port; // it listens on a port, not on a pipe
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }

  #join(client: Socket, database: Socket): void {
    let isDeaf = false;
    const both = [client, database];
    const end = () => both.forEach((socket) => socket.destroy());
    for (const socket of both) {
      this.#sockets.add(socket);
      socket.on('error', end).on('close', end);
    }
    client.on('data', (bytes) => {
      const cut = bytes.includes('COMMIT\0') ? this.cut : null;
      if (cut) this.cut = null;
      if (cut === 'before-commit') return end();
      isDeaf = cut === 'after-commit';
      database.write(bytes);
    });
    database.on('data', (bytes) => (isDeaf ? end() : client.write(bytes)));
  }
}
