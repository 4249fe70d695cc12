/**
 * Options for `http.createServer`: what a slow or endless client may take. Node's own are 60 seconds, 300 seconds and a check
 * every 30, in which 500 slow sockets can hold a server.
 */
export const transportLimits = {
  headersTimeout: 10_000,
  // A second less than what is promised, 15: the check runs once a second.
  requestTimeout: 14_000,
  connectionsCheckingInterval: 1000,
  keepAliveTimeout: 5000,
  maxHeaderSize: 16_384,
} as const;

/** For `server.maxConnections`, which is no option of `http.createServer`. */
export const MAX_CONNECTIONS = 2000;
