import { type ReactNode, useEffect, useRef } from "react";

type Props = { open: boolean; title: string; onClose: () => void; children: ReactNode };

/** A sheet over the page, from below on a phone; Esc and a touch beside it close it. For pages without Ant Design. */
export const Dialog = ({ open, title, onClose, children }: Props) => {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = sheet;
    if (open && !current?.open) current?.showModal();
    if (!open && current?.open) current.close();
  }, [open]);
  return (
    // The sheet itself is the backdrop's only neighbour: a click that lands on it came from beside its content.
    <dialog
      ref={sheet}
      className="sheet-dialog"
      aria-label={title}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      {open && (
        <>
          <h2>{title}</h2>
          {children}
        </>
      )}
    </dialog>
  );
};
