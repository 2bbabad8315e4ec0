'use server';

import { isMap } from './counted';
import { saveMap } from './saved';

export async function save(text: string): Promise<void> {
  // Whatever comes from a browser: only a map is taken.
  if (isMap(text)) saveMap(text);
}
