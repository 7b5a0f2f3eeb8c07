/** @jsxImportSource #static-html */

/** What programs may rely on, and for how long. */
export const ApiPromise = ({ promise }: { promise: readonly { about: string; says: readonly string[] }[] }) => (
  <section aria-labelledby="promise" className="promise">
    <h2 id="promise">What is promised</h2>
    {promise.map(({ about, says }) => (
      <div key={about}>
        <h3>{about}</h3>
        <ul>
          {says.map((sentence) => (
            <li key={sentence}>{withCode(sentence)}</li>
          ))}
        </ul>
      </div>
    ))}
  </section>
);

/** What stands between backticks is code. */
const withCode = (sentence: string) =>
  sentence.split("`").map((part, place) => (place % 2 === 1 ? <code key={part}>{part}</code> : part));
