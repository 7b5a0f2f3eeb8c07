import { formRoute } from "#app/_next/form-route.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";
import { previewPage } from "#lib/pages/preview-page.ts";
import { renderPreview } from "./render-preview.tsx";

/** A text (`body`) that is being written as its page will show it, or what the compiler has against it; for the editor. */
export const POST = formRoute({
  form: () => "/new",
  limit: "preview",
  act: async ({ db, visitor, fields }) => {
    const preview = await previewPage(db, visitor, fieldValue(fields, "body"));
    if ("problem" in preview) return preview;
    const { html, problems } =
      "problems" in preview
        ? { html: null, problems: preview.problems }
        : { html: renderPreview(preview).text, problems: [] };
    return { go: "/new", data: { html, problems } };
  },
});
