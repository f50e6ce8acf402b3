import { type ReactNode, useEffect, useRef } from "react";
import { Notices } from "./notices.tsx";

/** Did somebody press beside the sheet? Its own padding, and a text marked from inside to outside, are not beside it. */
const isBeside = (event: React.PointerEvent<HTMLDialogElement>): boolean => {
  if (event.target !== event.currentTarget) return false;
  const { left, right, top, bottom } = event.currentTarget.getBoundingClientRect();
  return event.clientX < left || event.clientX > right || event.clientY < top || event.clientY > bottom;
};

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
    <dialog
      ref={sheet}
      className="sheet-dialog"
      aria-label={title}
      onClose={onClose}
      onPointerDown={(event) => isBeside(event) && onClose()}
    >
      {open && (
        <>
          <h2>{title}</h2>
          {children}
          <Notices />
        </>
      )}
    </dialog>
  );
};
