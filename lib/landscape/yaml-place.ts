import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter } from "yaml";
import type { LineFault } from "./landscape.ts";

/** So many keys are listed where one is not among them. */
const FEW = 8;

/** A place in a YAML file, which knows its line and collects what is wrong there. */
export class YamlPlace {
  readonly #node: unknown;
  readonly #line: number;
  readonly #file: { document: Document; lines: LineCounter; faults: LineFault[] };

  constructor(node: unknown, file: { document: Document; lines: LineCounter; faults: LineFault[] }, lineWithout = 1) {
    this.#node = isAlias(node) ? node.resolve(file.document) : node;
    this.#file = file;
    const offset = (node as { range?: [number, number, number] | null } | null)?.range?.[0];
    this.#line = offset === undefined ? lineWithout : file.lines.linePos(offset).line;
  }

  fault(detail: string): void {
    this.#file.faults.push({ line: this.#line, detail });
  }

  /** Whether nothing stands there. */
  get isEmpty(): boolean {
    return this.#node === null || this.#node === undefined || (isScalar(this.#node) && this.#node.value === null);
  }

  /** What stands under a key; it is a fault of the map where it has keys that are not among those known. */
  members<const Name extends string>(what: string, known: readonly Name[]): Record<Name, YamlPlace> | null {
    if (!isMap(this.#node)) {
      this.fault(`${what} is written as keys with values.`);
      return null;
    }
    for (const { key } of this.#node.items) {
      const name = isScalar(key) ? String(key.value) : "";
      if (!(known as readonly string[]).includes(name))
        this.#at(key).fault(
          `${what} has no key “${name}”.${known.length > FEW ? "" : ` It knows ${known.join(", ")}.`}`,
        );
    }
    const found = known.map((name) => [name, this.#at(isMap(this.#node) ? this.#node.get(name, true) : null)]);
    return Object.fromEntries(found) as Record<Name, YamlPlace>;
  }

  /** The entries of a list; none where nothing stands there. */
  entries(what: string): YamlPlace[] {
    if (this.isEmpty) return [];
    if (isSeq(this.#node)) return this.#node.items.map((item) => this.#at(item));
    this.fault(`${what} are written as a list.`);
    return [];
  }

  /** Text without white space around it; empty where nothing stands there. */
  text(what: string): string {
    if (this.isEmpty) return "";
    if (isScalar(this.#node) && typeof this.#node.value !== "object") return String(this.#node.value).trim();
    this.fault(`${what} is text.`);
    return "";
  }

  get isList(): boolean {
    return isSeq(this.#node);
  }

  #at(node: unknown): YamlPlace {
    return new YamlPlace(node, this.#file, this.#line);
  }
}
