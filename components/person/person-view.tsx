/** @jsxImportSource #static-html */
import { ChangeList } from "#components/recent/change-list.tsx";
import { type PostProgram, PostText } from "#components/talk/post-text.tsx";
import { Fact } from "#components/ui/fact.tsx";
import { Instant } from "#components/ui/instant.tsx";
import type { Change } from "#lib/domain/change.ts";
import { type ChangeFilters, changesQuery } from "#lib/domain/change-filters.ts";
import { formatDate } from "#lib/domain/dates.ts";
import type { LinkTargets } from "#lib/domain/link-targets.ts";
import type { Person, PostNote } from "#lib/domain/person.ts";
import { ContributionsFilter } from "./contributions-filter.tsx";
import { roleWords } from "./role-words.ts";

type Props = {
  person: Person;
  about: { program: PostProgram | null; names: LinkTargets };
  changes: readonly Change[];
  filters: ChangeFilters;
  before: number | null;
  more: boolean;
  posts: readonly PostNote[];
};

/** Somebody's page: who it is, what they tell of themselves, what they changed and what they said. */
export function PersonView({ person, about, changes, filters, before, more, posts }: Props) {
  const path = `/users/${person.name}`;
  const query = (from: number | null) =>
    changesQuery({ ...filters, author: null }, from === null ? {} : { before: from });
  return (
    <>
      <p className="page-kind">Contributor to this wiki</p>
      <h1 className="title">{person.displayName}</h1>
      {person.block && <BlockNotice block={person.block} />}
      <div className="columns">
        <div>
          {person.about && <PostText body={person.about} {...about} />}
          <h2 id="contributions">Contributions</h2>
          <ContributionsFilter path={path} filters={filters} />
          {changes.length === 0 && <p className="note">Nothing that is like that.</p>}
          <ChangeList changes={changes} />
          <nav aria-label="More contributions" className="history-ways">
            {before !== null && <a href={path + query(null)}>Newest</a>}
            {more && <a href={path + query(changes.at(-1)?.number ?? 0)}>Older →</a>}
            <a href={`${path}/feed.atom`}>Atom feed</a>
            <a href={`${path}/feed.json`}>JSON feed</a>
          </nav>
        </div>
        <div className="aside">
          <section className="panel" aria-label="Facts">
            <dl className="facts">
              <Fact label="Name">{person.name}</Fact>
              <Fact label="Role">{roleWords(person)}</Fact>
              <Fact label="Here since">{formatDate(person.since)}</Fact>
              <Fact label="Edits">{person.edits.toLocaleString("en")}</Fact>
              <Fact label="Pages begun">{person.created.toLocaleString("en")}</Fact>
              <Fact label="Posts on talk pages">{person.posts.toLocaleString("en")}</Fact>
            </dl>
          </section>
          <nav className="for-maintainer note" aria-label="For maintainers">
            <a href={`${path}/clean-up`}>Clean up after this account</a>
            {" · "}
            <a href={`${path}/block`}>{person.block ? "Lift the block" : "Block this account"}</a>
          </nav>
          {posts.length > 0 && <Posts posts={posts} />}
        </div>
      </div>
    </>
  );
}

const BlockNotice = ({ block }: { block: NonNullable<Person["block"]> }) => (
  <p className="notice" role="note">
    This account is blocked{block.until ? ` until ${formatDate(block.until)}` : ""}, by {block.by}: {block.reason}
  </p>
);

const Posts = ({ posts }: { posts: readonly PostNote[] }) => (
  <section aria-labelledby="posts">
    <h2 id="posts">On talk pages</h2>
    <ul className="plain">
      {posts.map(({ id, at, thread, path, page }) => (
        <li key={id} className="note">
          <a href={`${path}/talk#post-${id}`}>{thread}</a>, about {page}, <Instant at={at} />
        </li>
      ))}
    </ul>
  </section>
);
