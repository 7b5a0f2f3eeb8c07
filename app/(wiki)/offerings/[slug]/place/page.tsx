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
import { ComponentChoice } from "#components/place/component-choice.tsx";
import { PlaceForm } from "#components/place/place-form.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { NOW } from "#lib/domain/clocks.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";
import { noteLayer } from "#lib/domain/layer-note.ts";
import { readHindrances } from "#lib/pages/read-hindrances.ts";
import { readTaxonomy } from "#lib/taxonomy/read-taxonomy.ts";
import { readPlacing } from "./read-placing.ts";

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

const readOffering = async ({ params }: Props) =>
  readPage(Promise.resolve({ collection: "offerings", slug: (await params).slug }), "place");

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await readOffering(props);
  return page ? { title: `Place ${page.title}`, robots: { index: false } } : MISSING;
}

export default async function PlaceOfferingPage(props: Props) {
  const page = await readOffering(props);
  if (!page) return missingPage();
  const [path, visitor, stated] = [`/offerings/${page.slug}`, await readVisitor(), await props.searchParams];
  const [kept, hindrances, { layers }] = await Promise.all([
    readKeptForm(props.searchParams, `${path}/place`),
    readHindrances(database(), visitor, page.id),
    readTaxonomy(database(), NOW),
  ]);
  const { base, claim, others, fields } = readPlacing(page, kept, one(stated.claim) ?? "");
  const component = fieldValue(fields, "placement/component");
  const layer = layers.find(({ components }) => components.some(({ slug }) => slug === component));
  const filled = { fields, faults: kept?.problem.errors ?? [] };
  const next = claim ? `${path}/place?claim=${claim}` : `${path}/place`;
  return showPage(
    <SiteFrame path={path} clocks={NOW}>
      <PageFrame page={page} crumbs={[]} q="" tab="edit" at={null}>
        <h2>{claim ? "Edit a placement" : "Add a placement"}</h2>
        <p className="place-lead">
          A placement says where the offering stands in the stack, from when until when, and who says so.
        </p>
        <Hindrances problems={hindrances} next={next} />
        <PlaceForm
          action={`${path}/place/save`}
          back={`${path}#placements`}
          hidden={{ base: String(base), claim, key: fieldValue(fields, "key") || randomUUID() }}
          filled={filled}
          problem={kept?.problem ?? null}
          others={others}
          note={noteLayer(fieldValue(fields, "placement/handover"), layer)}
          button={claim ? "Save the placement" : "Place it"}
        >
          <ComponentChoice layers={layers} filled={filled} />
        </PlaceForm>
      </PageFrame>
    </SiteFrame>,
    placeScripts(),
  );
}
