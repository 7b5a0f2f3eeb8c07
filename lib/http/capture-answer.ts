import { type IncomingMessage, type OutgoingHttpHeader, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import { PassThrough } from "node:stream";
import { type Answer, type AnswerHeaders, answerHeaders } from "./answer.ts";
import { UnconnectedSocket } from "./unconnected-socket.ts";

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** What is larger than this is sent while it is written, not held. */
const MAX_HELD_BYTES = 8 * 1024 * 1024;

/**
 * What the handler answers, without a socket. The answer comes as a whole, unless the handler says that it has no end
 * (`Content-Type: text/event-stream`) or is to be sent as it is written (`X-Accel-Buffering: no`), or it grows larger
 * than `maxBytes`. Rejects when the handler fails or drops its response before the end.
 */
export function captureAnswer(
  handle: RequestHandler,
  request: IncomingMessage,
  maxBytes = MAX_HELD_BYTES,
): Promise<Answer> {
  const response = new CapturedResponse(request, maxBytes);
  Promise.try(handle, request, response).catch((error: Error) => response.destroy(error));
  return response.answer;
}

class CapturedResponse extends ServerResponse {
  readonly answer: Promise<Answer>;
  readonly #settle = Promise.withResolvers<Answer>();
  readonly #sink = new UnconnectedSocket();
  readonly #maxBytes: number;
  #held: Buffer[] = [];
  #bytes = 0;
  #stream: PassThrough | null = null;

  constructor(request: IncomingMessage, maxBytes: number) {
    super(request);
    this.#maxBytes = maxBytes;
    this.answer = this.#settle.promise;
    this.#sink.on("error", (error) => this.#fail(error));
    this.#sink.on("close", () => this.#fail(new Error("The handler dropped its response before the end.")));
    this.assignSocket(this.#sink);
  }

  override writeHead(
    status: number,
    ...rest: (string | OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined)[]
  ): this {
    for (const [name, value] of rest.flatMap(headerPairs)) this.setHeader(name, value);
    super.writeHead(status);
    if (isOpenEnded(answerHeaders(this.getHeaders()))) this.#send();
    return this;
  }

  override flushHeaders(): void {
    if (!this.headersSent) this.writeHead(this.statusCode);
  }

  override write(chunk: string | Uint8Array, ...rest: unknown[]): boolean {
    this.flushHeaders();
    const bytes = bytesOf(chunk, rest[0]);
    this.#bytes += bytes.length;
    if (this.#bytes > this.#maxBytes) this.#send();
    if (!this.#stream) this.#held.push(bytes);
    callBack(rest);
    return this.#stream?.write(bytes) ?? true;
  }

  override end(...parts: unknown[]): this {
    const [chunk, encoding] = parts;
    if (typeof chunk === "string" || chunk instanceof Uint8Array)
      this.write(chunk, typeof encoding === "string" ? encoding : "utf8");
    this.flushHeaders();
    this.#stream?.end();
    this.#settle.resolve({ ...this.#head(), body: Buffer.concat(this.#held) });
    this.once("finish", () => {
      callBack(parts);
      this.#sink.destroy();
    });
    return super.end();
  }

  /** From here on the answer goes out as it is written. */
  #send(): void {
    if (this.#stream) return;
    const stream = new PassThrough();
    stream.on("error", () => this.#sink.destroy());
    stream.on("drain", () => this.emit("drain"));
    stream.on("close", () => this.#sink.destroy());
    for (const bytes of this.#held.splice(0)) stream.write(bytes);
    this.#stream = stream;
    this.#settle.resolve({ ...this.#head(), stream });
  }

  #head(): { status: number; headers: AnswerHeaders } {
    return { status: this.statusCode, headers: answerHeaders(this.getHeaders()) };
  }

  #fail(error: Error): void {
    this.#settle.reject(error);
    if (this.#stream && !this.#stream.writableEnded) this.#stream.destroy(error);
  }
}

const isOpenEnded = (headers: AnswerHeaders): boolean =>
  headers["x-accel-buffering"] === "no" || String(headers["content-type"]).startsWith("text/event-stream");

function headerPairs(
  part: OutgoingHttpHeaders | OutgoingHttpHeader[] | string | undefined,
): [string, OutgoingHttpHeader][] {
  if (!part || typeof part === "string") return [];
  if (Array.isArray(part)) return part.flatMap((name, at) => (at % 2 ? [] : [[String(name), part[at + 1] ?? ""]]));
  return Object.entries(part).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}

function bytesOf(chunk: string | Uint8Array, encoding: unknown): Buffer {
  if (typeof chunk !== "string") return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  return Buffer.from(chunk, typeof encoding === "string" && Buffer.isEncoding(encoding) ? encoding : "utf8");
}

function callBack(parts: unknown[]): void {
  const callback = parts.find((part) => typeof part === "function");
  if (callback) process.nextTick(callback);
}
