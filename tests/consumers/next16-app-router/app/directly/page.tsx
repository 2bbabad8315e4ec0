import { MappingBoard } from 'mapwell/mapping-board';
import { begun } from '../counted';

export const dynamic = 'force-dynamic';

/** A tool straight from a server component: it is marked 'use client' itself. */
export default function Page() {
  return (
    <main>
      <h1>To read</h1>
      <MappingBoard defaultValue={begun()} readOnly />
    </main>
  );
}
