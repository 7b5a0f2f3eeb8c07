import { afterEach, beforeEach, expect, vi } from "vitest";

// What the code complains about is part of what it does: a test that expects a complaint looks at the spy and clears it.
beforeEach(() => {
  vi.spyOn(console, "error");
});

afterEach(() => {
  if (!vi.isMockFunction(console.error)) return;
  const complaints = vi.mocked(console.error).mock.calls.map((call) => call.join(" "));
  vi.restoreAllMocks();
  expect(complaints, "console.error was called").toEqual([]);
});
