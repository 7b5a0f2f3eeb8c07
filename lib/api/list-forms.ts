import { collectionOf, type Kind } from "#lib/domain/kinds.ts";
import { completeItem, type ListedItem } from "#lib/formats/complete-item.ts";
import { pageColumns } from "#lib/formats/csv/page-columns.ts";
import { csvForm } from "./csv-form.ts";
import { dayOf } from "./day-of.ts";
import type { Form } from "./form.ts";
import { graphOfPages } from "./page-graphs.ts";
import { rdfForms } from "./rdf-forms.ts";

type Listed = { items: readonly ListedItem[] };

/** What a list of pages is had as beside JSON: graphs, and a table of the answer's items. */
export const listForms = (kind: Kind): Form<Listed>[] => [
  ...rdfForms<Listed>((body, writing) => graphOfPages(kind, itemsOf(kind, body), writing), { looksFurther: true }),
  csvForm(collectionOf(kind), pageColumns(kind), (body: Listed, { url }) =>
    itemsOf(kind, body).map((item) => ({ ...item, day: dayOf(url) })),
  ),
];

const itemsOf = (kind: Kind, { items }: Listed) => items.map((item) => completeItem(kind, item));
