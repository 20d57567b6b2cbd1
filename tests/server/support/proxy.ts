import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A database's server that can be taken away and given back. */
export interface DatabaseProxy {
  port: number;
  /** Ends every connection, and refuses new ones. */
  cut(): void;
  /** Takes connections again. */
  restore(): Promise<void>;
  close(): Promise<void>;
}

/** Listens on this machine and hands everything on to a database's server. */
export const openProxy = async (target: { host: string; port: number }): Promise<DatabaseProxy> => {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A connection that ends without a good-bye is what this is for.
    socket.on('error', () => undefined);
  };
  const listen = (port: number) => {
    const server = createServer((client) => {
      const database = connect(target);
      keep(client);
      keep(database);
      client.pipe(database);
      database.pipe(client);
      client.on('close', () => database.destroy());
      database.on('close', () => client.destroy());
    }).listen(port, '127.0.0.1');
    return once(server, 'listening').then(() => server);
  };

  let server = await listen(0);
  const { port } = server.address() as AddressInfo;
  const cut = () => {
    server.close();
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    port,
    cut,
    async restore() {
      server = await listen(port);
    },
    async close() {
      if (!server.listening) return;
      cut();
      await once(server, 'close');
    },
  };
};
