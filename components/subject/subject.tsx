/** @jsxImportSource #static-html */
import type { Part } from "#components/static-html/jsx-runtime.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import { ArticleSubject } from "./article-subject.tsx";
import { ComponentSubject } from "./component-subject.tsx";
import { LayerSubject } from "./layer-subject.tsx";
import { ModelSubject } from "./model-subject.tsx";
import { OfferingSubject } from "./offering-subject.tsx";
import type { SubjectProps } from "./subject-props.ts";
import { VendorSubject } from "./vendor-subject.tsx";

const SUBJECTS: Record<Kind, Part<SubjectProps>> = {
  layer: LayerSubject,
  component: ComponentSubject,
  vendor: VendorSubject,
  offering: OfferingSubject,
  model: ModelSubject,
  article: ArticleSubject,
};

/** What a page shows of its subject, by its kind. */
export function Subject(props: SubjectProps) {
  const Shown = SUBJECTS[props.view.page.kind];
  return <Shown {...props} />;
}
