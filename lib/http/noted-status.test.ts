import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { noteStatus, withNotedStatus } from "./noted-status.ts";

const answer = (status: number) => ({ status, headers: {}, body: Buffer.from("a page") });

it("an answer gets the status that was noted while it was made, also after waiting", async () => {
  const made = withNotedStatus(async () => {
    await sleep(1);
    noteStatus(404);
    return answer(200);
  });
  expect(await made).toEqual(answer(404));
});

it("a status that the handler chose itself stays", async () => {
  const made = withNotedStatus(async () => {
    noteStatus(404);
    return answer(308);
  });
  expect(await made).toEqual(answer(308));
});

it("what one answer notes does not reach another that is made at the same time", async () => {
  const [missing, found] = await Promise.all([
    withNotedStatus(async () => {
      noteStatus(404);
      await sleep(2);
      return answer(200);
    }),
    withNotedStatus(async () => {
      await sleep(1);
      return answer(200);
    }),
  ]);
  expect([missing.status, found.status]).toEqual([404, 200]);
});

it("outside of a rendering a note is nothing", () => {
  expect(() => noteStatus(404)).not.toThrow();
});
