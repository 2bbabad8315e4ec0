export * from './audience';
export * from './entry';
export * from './envelope';
export * from './history';
export * from './json';
export * from './limits';
export * from './partial-date';
export * from './people';
