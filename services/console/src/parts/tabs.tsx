type Props = { label: string; tabs: readonly { key: string; label: string }[]; at: string; go: (key: string) => void };

/** A choice among a few views of one list. */
export const Tabs = ({ label, tabs, at, go }: Props) => (
  <div className="tabs" role="group" aria-label={label}>
    {tabs.map(({ key, label: name }) => (
      <button key={key} type="button" aria-pressed={key === at} onClick={() => go(key)}>
        {name}
      </button>
    ))}
  </div>
);
