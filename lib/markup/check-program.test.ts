import { afterAll, describe, expect, it } from "vitest";
import { checkProgram, frameOf } from "./check-program.ts";
import { compileMarkup, stopCompiler } from "./compile-markup.ts";

afterAll(stopCompiler);

const TEXT = '# A\n\nb [[C]] [d](https://e.f)\n\n- [x] g\n\n<Callout title="h">i</Callout>';

async function makeProgram(text: string): Promise<string> {
  const result = await compileMarkup(text);
  return result.ok ? result.compiled.program : "";
}

describe("the last check of a program", async () => {
  const program = await makeProgram(TEXT);
  const frames = [frameOf(program)];

  it("lets a program pass that was made from an allowed tree", () => {
    expect(program).toContain("_createMdxContent");
    expect(() => checkProgram(program, frames)).not.toThrow();
  });

  it("knows the frames of pages with and without components, and no others", async () => {
    const plain = await makeProgram("a");
    expect(() => checkProgram(plain, frames)).toThrow("frame is foreign");
    expect(() => checkProgram(plain, [...frames, frameOf(plain)])).not.toThrow();
    const empty = await makeProgram("");
    expect(() => checkProgram(empty, [frameOf(plain)])).not.toThrow();
  });

  it.each([
    ["a call", '"i"', "process.exit()"],
    ["a name", '"i"', "process"],
    ["a member", '"i"', "props.secret"],
    ["a function", '"i"', "()=>1"],
    ["a template", '"i"', "`a`"],
    ["a regular expression", '"i"', "/a/"],
    ["null", '"i"', "null"],
    ["a spread child", '"i"', "[...[]]"],
    ["a conditional", '"i"', 'true?"a":"b"'],
    ["dangerouslySetInnerHTML", 'title:"h"', 'dangerouslySetInnerHTML:{__html:"x"}'],
    ["an event handler", 'title:"h"', 'onClick:"x"'],
    ["a style", 'title:"h"', 'style:"x"'],
    ["a ref", 'title:"h"', 'ref:"x"'],
    ["a prototype", 'title:"h"', '"__proto__":"x"'],
    ["a computed property", 'title:"h"', '["title"]:"h"'],
    ["a getter", 'title:"h"', "get title(){return 1}"],
    ["a spread property", 'title:"h"', "...props"],
    ["an expression as value", 'title:"h"', 'title:"a"+"b"'],
    ["another element", "_components.h1", "_components.script"],
    ["an element by string", "_components.h1", '"script"'],
    ["an element by computed name", "_components.h1", '_components["h1"]'],
    ["another component", "(Callout,{", "(Image,{"],
    ["another callee", "(0,import_jsx_runtime.jsx)(Callout", "eval(Callout"],
    [
      "another member of the runtime",
      "(0,import_jsx_runtime.jsx)(Callout",
      "(0,import_jsx_runtime.constructor)(Callout",
    ],
    [
      "a side effect before the callee",
      "(0,import_jsx_runtime.jsx)(Callout",
      "(alert(1),import_jsx_runtime.jsx)(Callout",
    ],
    ["an optional call", "(0,import_jsx_runtime.jsx)(Callout", "(0,import_jsx_runtime.jsx)?.(Callout"],
    ["a third argument", '"i"})', '"i"},"key")'],
    ["a statement", "return(0,", "alert(1);return(0,"],
    ["a loop", "return(0,", "for(;;);return(0,"],
    ["another variable", "const _components={", "const a=process,_components={"],
    ["another element in the table", 'h1:"h1"', 'h1:"script"'],
    ["another source of components", "...props.components}", "...globalThis}"],
    ["another check", 'if(!Callout)_missingMdxReference("Callout",true)', "if(!Callout)eval(1)"],
    ["an assignment in a check", "if(!Callout)", "if(!(Callout=1))"],
    [
      "an else",
      'if(!Callout)_missingMdxReference("Callout",true);',
      'if(!Callout)_missingMdxReference("Callout",true);else eval(1);',
    ],
    ["a default parameter", "_createMdxContent(props){", "_createMdxContent(props=alert(1)){"],
    ["an async function", "function _createMdxContent(", "async function _createMdxContent("],
    ["a second function", "function _createMdxContent(", "function a(){}function _createMdxContent("],
    ["another global", "module.exports=_jsx_runtime", "module.exports=globalThis"],
    ["something before it", "var Component=", "alert(1);var Component="],
    ["another ending", ";return Component;", ";return eval;"],
  ])("stops a program with %s", (_what, allowed, foreign) => {
    expect(program).toContain(allowed);
    expect(() =>
      checkProgram(
        program.replace(allowed, () => foreign),
        frames,
      ),
    ).toThrow();
  });
});
