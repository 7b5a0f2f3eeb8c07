import { Socket } from "node:net";

/**
 * A socket that leads nowhere: what is written to it is forgotten. Requests and responses that exist in memory only need
 * one, since Node sends `finish` and `close` when their socket does.
 */
export class UnconnectedSocket extends Socket {
  override _write(_chunk: unknown, _encoding: BufferEncoding, done: () => void): void {
    done();
  }

  override _writev(_chunks: unknown, done: () => void): void {
    done();
  }
}
