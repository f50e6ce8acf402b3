import { closestCenter, DndContext, type DragEndEvent, KeyboardSensor, PointerSensor, useSensor, useSensors } from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, useSortable, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { ArrowDown, ArrowUp, GripVertical, X } from "lucide-react";
import { useWords } from "../../words/area.ts";
import { personWords } from "./person-words.ts";
import { moved } from "./rank.ts";

type Props<Item extends string> = {
  label: string;
  items: readonly Item[];
  nameOf: (item: Item) => string;
  /** Left out: may only be read. */
  change?: ((items: Item[]) => void) | undefined;
};

type RowProps = { id: string; name: string; place: number; count: number; shift: (by: number) => void; remove: () => void };

const RankedRow = ({ id, name, place, count, shift, remove }: RowProps) => {
  const say = useWords(personWords);
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({ id });
  const style = { transform: CSS.Translate.toString(transform), transition };
  return (
    <li ref={setNodeRef} style={style} className={isDragging ? "ranked ranked-held" : "ranked"}>
      <button type="button" className="rank-grip" ref={setActivatorNodeRef} {...attributes} {...listeners} aria-label={say("drag", { what: name })}>
        <GripVertical size={14} aria-hidden />
      </button>
      <span className="rank-place num">{place + 1}</span>
      <span className="rank-name">{name}</span>
      <button type="button" className="rank-act" disabled={place === 0} aria-label={say("up", { what: name })} onClick={() => shift(-1)}>
        <ArrowUp size={14} aria-hidden />
      </button>
      <button type="button" className="rank-act" disabled={place === count - 1} aria-label={say("down", { what: name })} onClick={() => shift(1)}>
        <ArrowDown size={14} aria-hidden />
      </button>
      <button type="button" className="rank-act" aria-label={say("remove", { what: name })} onClick={remove}>
        <X size={14} aria-hidden />
      </button>
    </li>
  );
};

const useSpoken = <Item extends string>({ items, nameOf }: Pick<Props<Item>, "items" | "nameOf">) => {
  const say = useWords(personWords);
  const nameAt = (id: string | number): string => nameOf(String(id) as Item);
  const placeOf = (id: string | number | undefined): number => items.indexOf(String(id) as Item) + 1;
  return {
    screenReaderInstructions: { draggable: say("dragHow") },
    announcements: {
      onDragStart: ({ active }: { active: { id: string | number } }) => say("dragStart", { what: nameAt(active.id) }),
      onDragOver: ({ active, over }: Pick<DragEndEvent, "active" | "over">) => say("dragOver", { what: nameAt(active.id), n: placeOf(over?.id) }),
      onDragEnd: ({ active, over }: Pick<DragEndEvent, "active" | "over">) => say("dragEnd", { what: nameAt(active.id), n: placeOf(over?.id) }),
      onDragCancel: ({ active }: { active: { id: string | number } }) => say("dragCancel", { what: nameAt(active.id) }),
    },
  };
};

/** A list in the order of the wish, changed by dragging, by the keyboard, or by its buttons. */
export const RankedList = <Item extends string>({ label, items, nameOf, change }: Props<Item>) => {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const accessibility = useSpoken({ items, nameOf });
  const dropped = ({ active, over }: DragEndEvent): void => {
    const from = items.indexOf(String(active.id) as Item);
    const to = over ? items.indexOf(String(over.id) as Item) : from;
    if (from !== to) change?.(moved(items, from, to));
  };
  if (!change)
    return (
      <ol className="ranking" aria-label={label}>
        {items.map((item, place) => (
          <li key={item} className="ranked"><span className="rank-place num">{place + 1}</span><span className="rank-name">{nameOf(item)}</span></li>
        ))}
      </ol>
    );
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} accessibility={accessibility} onDragEnd={dropped}>
      <SortableContext items={[...items]} strategy={verticalListSortingStrategy}>
        <ol className="ranking" aria-label={label}>
          {items.map((item, place) => (
            <RankedRow key={item} id={item} name={nameOf(item)} place={place} count={items.length} shift={(by) => change(moved(items, place, place + by))} remove={() => change(items.filter((one) => one !== item))} />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
};
