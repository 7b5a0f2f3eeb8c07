import type { Extension as TreeExtension } from "mdast-util-from-markdown";
import type { Code, Construct, Extension, State } from "micromark-util-types";
import "./tree-nodes.ts";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    expression: "expression";
    moduleLine: "moduleLine";
  }
}

const LEFT_BRACE = 123;
const LETTER_E = 101;
const LETTER_I = 105;
const LETTER_A = 97;
const LETTER_Z = 122;

const expression: Construct = {
  name: "expression",
  tokenize(effects, ok) {
    return (code) => {
      effects.enter("expression");
      effects.consume(code);
      effects.exit("expression");
      return ok;
    };
  },
};

const moduleLine: Construct = {
  name: "moduleLine",
  concrete: true,
  tokenize(effects, ok, nok) {
    const possible = !this.interrupt && this.now().column === 1;
    let word = "";
    return start;

    function start(code: Code): State | undefined {
      if (!possible) return nok(code);
      effects.enter("moduleLine");
      return inWord(code);
    }

    function inWord(code: Code): State | undefined {
      if (code !== null && code >= LETTER_A && code <= LETTER_Z && word.length < "import".length) {
        word += String.fromCharCode(code);
        effects.consume(code);
        return inWord;
      }
      return (word === "import" || word === "export") && continuesModule(code) ? inRest(code) : nok(code);
    }

    function inRest(code: Code): State | undefined {
      if (code === null || isLineEnding(code)) {
        effects.exit("moduleLine");
        return ok(code);
      }
      effects.consume(code);
      return inRest;
    }
  },
};

// micromark's own codes: -2 and -1 stand for a tab, those below for line endings.
const isLineEnding = (code: number): boolean => code < -2;

function continuesModule(code: Code): boolean {
  if (code === null || isLineEnding(code)) return false;
  return code < 0 || " \"'`*{(/".includes(String.fromCharCode(code));
}

/** Finds what MDX would hand to a JavaScript parser, and reads no further than its first sign. */
export const findCode: Extension = {
  text: { [LEFT_BRACE]: expression },
  flow: { [LETTER_E]: moduleLine, [LETTER_I]: moduleLine },
};

export const codeFromMarkdown: TreeExtension = {
  enter: {
    expression(token) {
      this.enter({ type: "expression" }, token);
    },
    moduleLine(token) {
      this.enter({ type: "moduleLine" }, token);
    },
  },
  exit: {
    expression(token) {
      this.exit(token);
    },
    moduleLine(token) {
      this.exit(token);
    },
  },
};
