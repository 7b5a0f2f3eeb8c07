import type { Extension as TreeExtension } from "mdast-util-from-markdown";
import type { Code, Construct, Extension, State } from "micromark-util-types";
import { readWikiTarget } from "./read-wiki-target.ts";
import "./tree-nodes.ts";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    wikiLink: "wikiLink";
  }
}

const LEFT_BRACKET = 91;
const RIGHT_BRACKET = 93;
const LEFT_PARENTHESIS = 40;
const MAX_LENGTH = 500;

const wikiLink: Construct = {
  name: "wikiLink",
  tokenize(effects, ok, nok) {
    let inside = "";
    return first;

    function first(code: Code): State | undefined {
      effects.enter("wikiLink");
      effects.consume(code);
      return second;
    }

    function second(code: Code): State | undefined {
      if (code !== LEFT_BRACKET) return nok(code);
      effects.consume(code);
      return content;
    }

    function content(code: Code): State | undefined {
      if (code === null || code < 0 || code === LEFT_BRACKET || inside.length > MAX_LENGTH) return nok(code);
      effects.consume(code);
      if (code === RIGHT_BRACKET) return closing;
      inside += String.fromCharCode(code);
      return content;
    }

    function closing(code: Code): State | undefined {
      if (code !== RIGHT_BRACKET || !readWikiTarget(inside)) return nok(code);
      effects.consume(code);
      effects.exit("wikiLink");
      return after;
    }

    // `[[1]](https://…)` is an ordinary link whose text stands in brackets.
    function after(code: Code): State | undefined {
      return code === LEFT_PARENTHESIS ? nok(code) : ok(code);
    }
  },
};

/** Finds wiki links in running text, never in code. What is not well formed stays text. */
export const findWikiLinks: Extension = { text: { [LEFT_BRACKET]: wikiLink } };

export const wikiLinksFromMarkdown: TreeExtension = {
  enter: {
    wikiLink(token) {
      const target = readWikiTarget(this.sliceSerialize(token).slice(2, -2));
      if (!target) throw new Error("A wiki link was found that cannot be read.");
      this.enter({ type: "wikiLink", ...target }, token);
    },
  },
  exit: {
    wikiLink(token) {
      this.exit(token);
    },
  },
};
