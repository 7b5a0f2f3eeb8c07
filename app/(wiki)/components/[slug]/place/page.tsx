/** @jsxImportSource #static-html */

import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { one, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { readKeptForm } from "#app/_next/kept-form.ts";
import { MISSING, missingPage } from "#app/_next/missing-page.tsx";
import { placeScripts } from "#app/_next/place-scripts.tsx";
import { readPage } from "#app/_next/read-page.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { readVisitor } from "#app/_next/visitor.ts";
import { Hindrances } from "#components/editor/hindrances.tsx";
import { PageFrame } from "#components/page-frame/page-frame.tsx";
import { OfferingChoice } from "#components/place/offering-choice.tsx";
import { PlaceForm } from "#components/place/place-form.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { NOW } from "#lib/domain/clocks.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";
import { noteLayer } from "#lib/domain/layer-note.ts";
import type { RecordOf } from "#lib/domain/records.ts";
import { readChildren } from "#lib/pages/read-children.ts";
import { readHindrances } from "#lib/pages/read-hindrances.ts";
import { findDuplicates } from "#lib/search/find-duplicates.ts";

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

const readComponent = async ({ params }: Props) =>
  readPage(Promise.resolve({ collection: "components", slug: (await params).slug }), "place");

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await readComponent(props);
  return page ? { title: `Place an offering on ${page.title}`, robots: { index: false } } : MISSING;
}

export default async function PlaceOnComponentPage(props: Props) {
  const page = await readComponent(props);
  if (!page) return missingPage();
  const path = `/components/${page.slug}`;
  const [kept, stated] = await Promise.all([readKeptForm(props.searchParams, `${path}/place`), props.searchParams]);
  const fields = kept?.fields ?? { offering: [one(stated.offering) ?? ""] };
  const [hindrances, layers, vendors, similar] = await Promise.all([
    readHindrances(database(), await readVisitor(), null),
    readChildren(database(), "layer", null, NOW),
    readChildren(database(), "vendor", null, NOW),
    findDuplicates(database(), "offering", fieldValue(fields, "offering")),
  ]);
  const layer = layers.find(({ slug }) => slug === (page.record as RecordOf<"component">).layer);
  const filled = { fields, faults: kept?.problem.errors ?? [] };
  return showPage(
    <SiteFrame path={path} clocks={NOW}>
      <PageFrame page={page} crumbs={layer ? [layer] : []} q="" tab="edit" at={null}>
        <h2>Place an offering on {page.title}</h2>
        <p className="place-lead">{page.record.definition}</p>
        <Hindrances problems={hindrances} next={`${path}/place`} />
        <PlaceForm
          action={`${path}/place/save`}
          back={path}
          hidden={{ key: fieldValue(fields, "key") || randomUUID() }}
          filled={filled}
          problem={kept?.problem ?? null}
          others={null}
          note={noteLayer(fieldValue(fields, "placement/handover"), layer)}
          fixed={{ slug: page.slug, layer: layer?.slug ?? "", layerTitle: layer?.title ?? "" }}
          button="Place it here"
        >
          <OfferingChoice filled={filled} similar={similar} vendors={vendors} />
        </PlaceForm>
      </PageFrame>
    </SiteFrame>,
    placeScripts(),
  );
}
