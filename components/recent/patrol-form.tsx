/** @jsxImportSource #static-html */
import "#components/form/form.css";
import "./recent.css";

/** One edit to mark as patrolled, for maintainers; nothing when it does not wait for it. `next` is where to go on to. */
export function PatrolForm({ revision, waiting, next }: { revision: number; waiting: boolean; next: string }) {
  if (!waiting) return null;
  return (
    <form method="post" action="/recent/patrol/save" className="for-maintainer patrol-one">
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="next" value={next} />
      <button type="submit" className="button-quiet">
        Mark as patrolled
      </button>
    </form>
  );
}
