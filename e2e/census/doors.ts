import type { Permission } from "#lib/domain/permissions.ts";

/**
 * Who is let in: anyone; whoever is signed in, by a token too; the account itself, in a browser; or who has a permission.
 * `link`: who has a secret that the census has not, so that it is refused whoever it is.
 */
type Admits = "anyone" | "account" | "in person" | "link" | Permission;

/** Every door of a form, and whom it lets in. One that is missing here fails the census. */
export const DOORS: Readonly<Record<string, Admits>> = {
  "/[collection]/[slug]/edit/save": "edit-page",
  "/[collection]/[slug]/manage/delete/save": "delete-page",
  "/[collection]/[slug]/manage/merge/save": "merge-offerings",
  "/[collection]/[slug]/manage/move/save": "move-page",
  "/[collection]/[slug]/manage/protect/save": "protect-page",
  "/[collection]/[slug]/manage/restore/save": "delete-page",
  "/[collection]/[slug]/manage/revert/save": "undo",
  "/[collection]/[slug]/manage/rollback/save": "rollback",
  "/[collection]/[slug]/manage/undo/save": "undo",
  "/[collection]/[slug]/talk/hide/save": "hide-post",
  "/[collection]/[slug]/talk/reply/save": "discuss",
  "/[collection]/[slug]/talk/resolve/save": "discuss",
  "/[collection]/[slug]/talk/save": "discuss",
  "/admin/held/[id]/approve/save": "patrol",
  "/admin/held/[id]/refuse/save": "patrol",
  "/admin/people/[name]/role/save": "set-role",
  "/admin/people/[name]/suppressor/save": "set-role",
  "/admin/people/[name]/trust/save": "grant-trust",
  "/admin/suppress/lift/save": "suppress",
  "/admin/suppress/save": "suppress",
  "/components/[slug]/place/save": "edit-page",
  "/new/save": "create-page",
  "/notifications/save": "account",
  "/offerings/[slug]/place/save": "edit-page",
  "/preview": "account",
  "/recent/patrol/save": "patrol",
  "/register/save": "anyone",
  "/reports/stale/save": "edit-page",
  "/settings/password/save": "in person",
  "/settings/password/unlink/save": "in person",
  "/settings/save": "in person",
  "/settings/sessions/save": "in person",
  "/settings/tokens/revoke/save": "in person",
  "/settings/tokens/save": "hold-token",
  "/settings/webhooks/[id]/pause/save": "account",
  "/settings/webhooks/[id]/ping/save": "account",
  "/settings/webhooks/[id]/redeliver/save": "account",
  "/settings/webhooks/[id]/remove/save": "account",
  "/settings/webhooks/[id]/resume/save": "account",
  "/settings/webhooks/save": "hold-webhook",
  "/setup/save": "link",
  "/sign-in/confirm/save": "anyone",
  "/sign-in/forgotten/save": "anyone",
  "/sign-in/mail/save": "anyone",
  "/sign-in/reset/save": "anyone",
  "/sign-in/save": "anyone",
  "/sign-out/save": "anyone",
  "/users/[name]/block/lift/save": "block-user",
  "/users/[name]/block/save": "block-user",
  "/users/[name]/clean-up/save": "rollback",
  "/watchlist/remove/save": "watch",
  "/watchlist/save": "watch",
  "/watchlist/seen/save": "watch",
};

/** What a door has to be sent before it comes to the question who may: its address names less than the verb needs. */
export const SENT: Readonly<Record<string, Record<string, string>>> = {
  "/[collection]/[slug]/manage/merge/save": { into: "amazon-s3" },
  "/[collection]/[slug]/manage/protect/save": { level: "maintainer", length: "day" },
  "/new/save": { kind: "article" },
};
