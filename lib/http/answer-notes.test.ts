import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { noteBody, noteHeader, noteStatus, withNotes } from "./answer-notes.ts";

const answer = (status: number, body = "a page") => ({ status, headers: {}, body: Buffer.from(body) });
const page = { takesBody: true };

it("an answer gets the status that was noted while it was made, also after waiting", async () => {
  const made = withNotes(async () => {
    await sleep(1);
    noteStatus(404);
    return answer(200);
  }, page);
  expect(await made).toEqual(answer(404));
});

it("a status that the handler chose itself stays", async () => {
  const made = withNotes(async () => {
    noteStatus(404);
    return answer(308);
  }, page);
  expect(await made).toEqual(answer(308));
});

it("what one answer notes does not reach another that is made at the same time", async () => {
  const [missing, found] = await Promise.all([
    withNotes(async () => {
      noteStatus(404);
      await sleep(2);
      return answer(200);
    }, page),
    withNotes(async () => {
      await sleep(1);
      return answer(200);
    }, page),
  ]);
  expect([missing.status, found.status]).toEqual([404, 200]);
});

it("markup that was left for the answer stands in its place, once, whatever characters it holds", async () => {
  const markup = "<h1>Costs $& and $1 · “ß”</h1>";
  const made = withNotes(async () => {
    const place = noteBody(markup);
    return answer(200, `<body>${place}<script>"${place}"</script></body>`);
  }, page);
  const { body } = (await made) as { body: Buffer };
  expect(body.toString()).toMatch(/^<body><h1>Costs \$& and \$1 · “ß”<\/h1><script>"<!--.*-->"<\/script><\/body>$/);
});

it("markup stands where it is when the answer is data for a page, or when nobody collects it", async () => {
  expect(noteBody("<p>x</p>")).toBe("<p>x</p>");
  const made = withNotes(async () => answer(200, noteBody("<p>x</p>")), { takesBody: false });
  expect(await made).toEqual(answer(200, "<p>x</p>"));
});

it("an answer gets the headers that were noted, behind those that it has", async () => {
  const made = withNotes(async () => {
    noteHeader("vary", "Accept-Datetime");
    noteHeader("link", '</a>; rel="original"');
    noteHeader("link", '</b>; rel="timemap"');
    return { ...answer(200), headers: { vary: ["rsc", "next-url"], etag: '"x"' } };
  }, page);
  expect((await made).headers).toEqual({
    vary: "rsc, next-url, Accept-Datetime",
    link: '</a>; rel="original", </b>; rel="timemap"',
    etag: '"x"',
  });
});

it("outside of a rendering a note is nothing", () => {
  expect(() => noteStatus(404)).not.toThrow();
  expect(() => noteHeader("vary", "*")).not.toThrow();
});
