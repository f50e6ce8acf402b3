import "./state-tabs.css";

type Tab = { value: string | undefined; label: string; count?: number };
type Props = { label: string; tabs: readonly Tab[]; value: string | undefined; change: (value: string | undefined) => void };

/** The states of a list's things, each with how many there are; one of them is shown. */
export const StateTabs = ({ label, tabs, value, change }: Props) => (
  <div className="state-tabs" role="group" aria-label={label}>
    {tabs.map((tab) => (
      <button key={tab.value ?? ""} type="button" aria-pressed={tab.value === value} onClick={() => change(tab.value)}>
        {tab.label}
        {tab.count !== undefined && <span className="num">{tab.count.toLocaleString("zh-CN")}</span>}
      </button>
    ))}
  </div>
);
