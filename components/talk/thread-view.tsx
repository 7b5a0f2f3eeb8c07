/** @jsxImportSource #static-html */
import { Instant } from "#components/ui/instant.tsx";
import { PersonLink } from "#components/ui/person-link.tsx";
import type { LinkTargets } from "#lib/domain/link-targets.ts";
import type { Post, Thread } from "#lib/domain/talk.ts";
import { type PostProgram, PostText } from "./post-text.tsx";
import "./talk.css";

/** How far replies are set in; what goes deeper stands below its post all the same. */
const MAX_DEPTH = 4;

type Shown = { path: string; names: LinkTargets; programOf(post: Post): PostProgram | null };

/** A thread with its posts, each answer below what it answers. One that is resolved is folded. */
export function ThreadView({ thread, ...shown }: { thread: Thread } & Shown) {
  const heading = <h2 id={`thread-${thread.id}`}>{thread.title}</h2>;
  if (!thread.resolved)
    return (
      <section className="thread" aria-labelledby={`thread-${thread.id}`}>
        {heading}
        <Posts posts={thread.posts} parent={null} depth={0} {...shown} />
        <ResolveForm path={shown.path} thread={thread.id} resolve />
      </section>
    );
  return (
    <details className="thread thread-resolved">
      <summary>
        {heading}
        <span className="note">
          resolved by {thread.resolved.by.displayName}, <Instant at={thread.resolved.at} />
        </span>
      </summary>
      <Posts posts={thread.posts} parent={null} depth={0} {...shown} />
      <ResolveForm path={shown.path} thread={thread.id} resolve={false} />
    </details>
  );
}

function Posts({
  posts,
  parent,
  depth,
  ...shown
}: { posts: readonly Post[]; parent: number | null; depth: number } & Shown) {
  const here = posts.filter((post) => post.parent === parent);
  if (here.length === 0) return null;
  return (
    <ol className={`plain posts${depth > 0 && depth <= MAX_DEPTH ? " posts-in" : ""}`}>
      {here.map((post) => (
        <li key={post.id}>
          <PostView post={post} {...shown} />
          <Posts posts={posts} parent={post.id} depth={depth + 1} {...shown} />
        </li>
      ))}
    </ol>
  );
}

function PostView({ post, path, names, programOf }: { post: Post } & Shown) {
  return (
    <article className="post" id={`post-${post.id}`} aria-label={`Post by ${post.by.displayName}`}>
      <p className="post-head">
        <PersonLink {...post.by} />{" "}
        <a href={`#post-${post.id}`} className="note">
          <Instant at={post.at} />
        </a>
      </p>
      {post.hidden ? (
        <p className="note">A maintainer has hidden this post.</p>
      ) : (
        <PostText body={post.body} program={programOf(post)} names={names} />
      )}
      <p className="post-acts">
        <a href={`${path}/talk/reply?post=${post.id}`} aria-label={`Reply to ${post.by.displayName}`}>
          Reply
        </a>
        <HideForm path={path} post={post} />
      </p>
    </article>
  );
}

function HideForm({ path, post }: { path: string; post: Post }) {
  const id = `hide-${post.id}`;
  return (
    <details className="for-maintainer hide-post">
      <summary>{post.hidden ? "Show again" : "Hide"}</summary>
      <form method="post" action={`${path}/talk/hide/save`} className="form-actions">
        <input type="hidden" name="post" value={post.id} />
        <input type="hidden" name="hidden" value={post.hidden ? "no" : "yes"} />
        <label htmlFor={id}>Reason</label>
        <input id={id} name="reason" maxLength={300} required={!post.hidden} />
        <button type="submit" className="button-quiet">
          {post.hidden ? "Show the post" : "Hide the post"}
        </button>
      </form>
    </details>
  );
}

function ResolveForm({ path, thread, resolve }: { path: string; thread: number; resolve: boolean }) {
  return (
    <form method="post" action={`${path}/talk/resolve/save`} className="thread-acts">
      <input type="hidden" name="thread" value={thread} />
      <input type="hidden" name="resolved" value={resolve ? "yes" : "no"} />
      <button type="submit" className="button-quiet">
        {resolve ? "Mark as resolved" : "Open again"}
      </button>
    </form>
  );
}
