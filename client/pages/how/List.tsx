/** A heading and its points. */
export function List({ heading, items }: { heading: string; items: readonly string[] }) {
  return (
    <section className="points">
      <h2>{heading}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  )
}
