import { z } from "zod";
import type { Database } from "#lib/db/client.ts";
import { today } from "#lib/domain/dates.ts";
import { collectionOf, type Kind } from "#lib/domain/kinds.ts";
import { CONFIDENCES, type Confidence } from "#lib/domain/confidence.ts";
import { STATUSES } from "#lib/domain/offering-record.ts";
import { listPages, looksAtPlacements, type ListedPage, type PageFilter } from "#lib/pages/list-pages.ts";
import { readCursor, writeCursor } from "../cursor.ts";
import { findFilterPages } from "../find-filter-pages.ts";
import { defineOperation, type Operation } from "../operation.ts";
import * as parameters from "../parameters.ts";
import { readClocks } from "../read-clocks.ts";
import { listSchema } from "../schemas/common.ts";
import { ITEM_FIELDS, type ItemField, itemSchema } from "../schemas/page.ts";

