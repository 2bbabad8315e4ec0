import * as React from 'react';
import { createRating, createSafetyScale, safetyPreset, SafetyScale } from '../../src/safety-scale';
import { offerScale } from './scale-page';

const ignore = () => undefined;

offerScale((asked) => {
  const { wording } = safetyPreset;
  const scale = createSafetyScale({
    id: 'bench',
    wording,
    people: asked.map(({ id, name }) => ({ id, name, kind: 'naturallyConnected', role: '' })),
    raters: asked.map(({ id }) => id),
    ratings: asked.map(({ id, value }) => createRating({ roundId: 'round-1', raterId: id, wording, value })),
  });
  return <SafetyScale defaultValue={scale} onChange={ignore} />;
});
