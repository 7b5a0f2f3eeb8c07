import type { Encoding } from "./accept-encoding.ts";
import { type AnswerHeaders, flatHeaders, headerOf, type WholeAnswer } from "./answer.ts";
import { compressBody, type Effort, isCompressible } from "./compress-body.ts";
import { bodyTag, encodedTag } from "./entity-tags.ts";

/** An answer in one encoding, with its headers as `writeHead` takes them; `unchanged` are those of a 304. */
export type Representation = { tag: string; body: Buffer; headers: string[]; unchanged: string[] };

/** An answer that can be sent any number of times. Each encoding is made once, when it is first asked for. */
export class PreparedAnswer {
  readonly status: number;
  /** Called when another encoding was made and the answer takes more room. */
  onGrow: () => void = () => undefined;
  readonly #answer: WholeAnswer;
  readonly #effort: Effort;
  readonly #tag: string;
  readonly #compressible: boolean;
  readonly #made = new Map<Encoding, Representation>();
  readonly #making = new Map<Encoding, Promise<Representation>>();

  /** An answer that is not `tagged` cannot be answered with 304; redirects and errors never are. */
  constructor(answer: WholeAnswer, { effort, tagged }: { effort: Effort; tagged: boolean }) {
    this.status = answer.status;
    this.#answer = answer;
    this.#effort = effort;
    this.#tag = tagged && answer.status === 200 ? strongTag(answer) : "";
    this.#compressible = isCompressible(headerOf(answer.headers, "content-type"), answer.body.length);
    this.#add("identity", answer.body);
  }

  /** The answer in this encoding if it is there already; as it is when it does not gain by being encoded. */
  find(encoding: Encoding): Representation | undefined {
    return this.#made.get(this.#compressible ? encoding : "identity");
  }

  /** The answer in this encoding, made now if need be; who asks meanwhile waits for the same. */
  async represent(encoding: Encoding): Promise<Representation> {
    const made = this.find(encoding);
    if (made) return made;
    const making = this.#making.get(encoding) ?? this.#make(encoding);
    this.#making.set(encoding, making);
    return await making;
  }

  /** The memory it takes: all bodies made so far and, roughly, their headers. */
  get bytes(): number {
    return [...this.#made.values()].reduce(
      (sum, { body, headers }) => sum + body.length + 2 * headers.join().length,
      512,
    );
  }

  async #make(encoding: Encoding): Promise<Representation> {
    const body = await compressBody(this.#answer.body, encoding, this.#effort);
    const representation = this.#add(encoding, body);
    this.onGrow();
    return representation;
  }

  #add(encoding: Encoding, body: Buffer): Representation {
    const tag = this.#tag && encodedTag(this.#tag, encoding);
    const common = { ...this.#answer.headers, vary: this.#vary(), ...(tag && { etag: tag }) };
    const coding = encoding === "identity" ? "" : encoding;
    const headers = flatHeaders({ ...common, "content-encoding": coding });
    headers.push("content-length", String(body.length));
    const unchanged = flatHeaders({ ...common, "content-type": "" });
    const representation = { tag, body, headers, unchanged };
    this.#made.set(encoding, representation);
    return representation;
  }

  #vary(): string {
    const said = headerOf(this.#answer.headers, "vary");
    if (!this.#compressible || /accept-encoding|\*/i.test(said)) return said;
    return said ? `Accept-Encoding, ${said}` : "Accept-Encoding";
  }
}

/** The handler's own validator, unless it is a weak one, else one of the body. */
function strongTag({ headers, body }: { headers: AnswerHeaders; body: Buffer }): string {
  const said = headerOf(headers, "etag");
  return said.startsWith('"') ? said : bodyTag(body);
}
