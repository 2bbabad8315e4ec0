import type { Plugin } from 'esbuild';

/** `import css from './tool.css?inline'`: a sheet as text. */
export declare const cssAsText: Plugin;
/** What is taken out of React DOM: what it makes, how it is written there, and how often. */
export declare const markupInReact: readonly { what: string; pattern: string | RegExp; times: number }[];
/** React DOM without the ways to make markup out of text. Throws where React is not written as expected. */
export declare function withoutMarkup(source: string): string;
/** Writes the files for pages without a bundler into dist. */
export declare function buildElements(): Promise<void>;
