type Props = { rows?: number };

/** The shape of what is being read. */
export const Skeleton = ({ rows = 6 }: Props) => (
  <div className="skeleton" aria-hidden="true">
    {Array.from({ length: rows }, (_, row) => (
      <span key={row} />
    ))}
  </div>
);
