import { begun } from './counted';
import { MapForm } from './map-form';
import { savedMap } from './saved';

export const dynamic = 'force-dynamic';

/** A server component: it reads what is saved, and begins a map where there is none. */
export default function Page() {
  const saved = savedMap();
  return (
    <main>
      <h1>Assessment</h1>
      <MapForm saved={saved === '' ? JSON.stringify(begun()) : saved} />
      <pre id="held">{saved}</pre>
    </main>
  );
}
