/** @jsxImportSource #static-html */
import { Notice } from "#components/ui/notice.tsx";
import { ERRORS, type Problem } from "#lib/domain/errors.ts";

/** What stands in the way of saving, said before anyone types. */
export function Hindrances({ problems, next }: { problems: readonly Problem[]; next: string }) {
  return problems.map(({ code, detail }) => (
    <Notice key={code}>
      <strong>{ERRORS[code].title}.</strong> {detail} {code !== "not-signed-in" && ERRORS[code].remedy}
      {code === "not-signed-in" && <a href={`/sign-in?next=${encodeURIComponent(next)}`}>Sign in</a>}
    </Notice>
  ));
}
