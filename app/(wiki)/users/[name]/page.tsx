/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { one, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { MISSING, missingPage } from "#app/_next/missing-page.tsx";
import { showPage } from "#app/_next/show-page.tsx";
import { PersonView } from "#components/person/person-view.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import * as jsxRuntime from "#components/static-html/jsx-runtime.ts";
import { changeFiltersSchema } from "#lib/domain/change-filters.ts";
import { NOW } from "#lib/domain/clocks.ts";
import { readNumber } from "#lib/domain/read-number.ts";
import { compileMarkup } from "#lib/markup/compile-markup.ts";
import { loadProgram } from "#lib/markup/load-program.ts";
import { resolveTargets } from "#lib/pages/resolve-targets.ts";
import { listPosts } from "#lib/people/list-posts.ts";
import { readPerson } from "#lib/people/read-person.ts";
import { listChanges } from "#lib/recent/list-changes.ts";

type Props = { params: Promise<{ name: string }>; searchParams: SearchParams };

const SHOWN = 50;
const POSTS_SHOWN = 10;

const readOnce = cache((name: string) => readPerson(database(), name));

const read = async (params: Props["params"]) => readOnce(decodeURIComponent((await params).name));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const person = await read(params);
  if (!person) return MISSING;
  const types = { "application/atom+xml": `/users/${person.name}/feed.atom` };
  return { title: person.displayName, robots: { index: false }, alternates: { types } };
}

export default async function PersonPage({ params, searchParams }: Props) {
  const person = await read(params);
  if (!person) return missingPage();
  if (person.name !== decodeURIComponent((await params).name)) permanentRedirect(`/users/${person.name}`);
  const stated = await searchParams;
  const kind = one(stated.kind) ?? null;
  const filters = changeFiltersSchema.parse({ author: person.name, kind });
  const before = readNumber(one(stated.before) ?? "") || null;
  const [changes, posts, about] = await Promise.all([
    listChanges(database(), { filters, limit: SHOWN + 1, ...(before && { before }) }),
    listPosts(database(), person.id, POSTS_SHOWN),
    readAbout(person.about),
  ]);
  return showPage(
    <SiteFrame path={`/users/${person.name}`} clocks={NOW}>
      <PersonView
        person={person}
        about={about}
        changes={changes.slice(0, SHOWN)}
        filters={filters}
        before={before}
        more={changes.length > SHOWN}
        posts={posts}
      />
    </SiteFrame>,
  );
}

/** What somebody tells of themselves; shown as it was typed where it is no markup of ours. */
async function readAbout(text: string) {
  const result = text ? await compileMarkup(text) : null;
  if (!result?.ok) return { program: null, names: {} };
  const { program, targets } = result.compiled;
  return { program: loadProgram(program, jsxRuntime), names: await resolveTargets(database(), targets, NOW) };
}
