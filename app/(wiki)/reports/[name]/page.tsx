/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { z } from "zod";
import { one, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { readKeptForm } from "#app/_next/kept-form.ts";
import { MISSING, missingPage } from "#app/_next/missing-page.tsx";
import { showPage } from "#app/_next/show-page.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import { ReportFilter } from "#components/reports/report-filter.tsx";
import { ReportTable } from "#components/reports/report-table.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { NOW } from "#lib/domain/clocks.ts";
import { kindSchema } from "#lib/domain/kinds.ts";
import { REPORTS, type ReportName } from "#lib/domain/reports.ts";
import { readReport } from "#lib/reports/read-report.ts";

type Props = { params: Promise<{ name: string }>; searchParams: SearchParams };

const SHOWN = 100;

/** Which stretch of the list; what is no number counts as the first. */
const pageSchema = z.coerce.number().int().min(1).max(1_000_000).catch(1);

async function findName(params: Props["params"]): Promise<ReportName | null> {
  const { name } = await params;
  return Object.hasOwn(REPORTS, name) ? (name as ReportName) : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const name = await findName(params);
  return name ? { title: REPORTS[name].title } : MISSING;
}

export default async function ReportPage({ params, searchParams }: Props) {
  const name = await findName(params);
  if (!name) return missingPage();
  const stated = await searchParams;
  const kind = kindSchema.safeParse(one(stated.kind)).data ?? null;
  const page = pageSchema.parse(one(stated.page) ?? 1);
  const { rows, total } = await readReport(database(), name, { kind, offset: (page - 1) * SHOWN, limit: SHOWN });
  const kept = await readKeptForm(searchParams, `/reports/${name}`);
  const { title, means, mend } = REPORTS[name];
  const isStale = name === "stale";
  return showPage(
    <SiteFrame path={`/reports/${name}`} current="/reports" clocks={NOW}>
      <p className="note">
        <a href="/reports">Work lists</a>
      </p>
      <h1 className="title">{title}</h1>
      <p className="lead">{means}</p>
      <p>{mend}</p>
      <ReportFilter name={name} kind={kind} page={page} shown={SHOWN} total={total} />
      <FormProblem problem={kept?.problem ?? null} names={[]} />
      {isStale ? (
        <form method="post" action="/reports/stale/save">
          <ReportTable rows={rows} boxes />
          <p>
            {rows.length > 0 && (
              <button type="submit" className="button">
                The chosen pages are still right
              </button>
            )}
          </p>
        </form>
      ) : (
        <ReportTable rows={rows} boxes={false} />
      )}
    </SiteFrame>,
  );
}
