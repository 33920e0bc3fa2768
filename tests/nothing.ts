/** Stands in for `server-only`, which has nothing to say on a server. */
export {};
