export interface CodeDoor {
  /** As a host writes it after the package name: `.`, `./mapping-board`, `./mapping-board/model`. */
  door: string;
  /** The file in dist, without its ending. */
  entry: string;
  /** The file in src it is built from. */
  source: string;
  /** Whether React components or hooks come through it; such a door begins with 'use client'. */
  react: boolean;
}

export interface StyleDoor {
  door: string;
  /** The tool whose styles these are; undefined for the one sheet with every tool. */
  tool: string | undefined;
}

export interface ScriptDoor {
  door: string;
  /** The file in dist. */
  file: string;
  format: 'iife' | 'esm';
  /** The tools in it. */
  tools: string[];
}

export interface SchemaDoor {
  door: string;
  /** The file in dist. */
  file: string;
  /** Whose documents it is of. */
  tool: string;
}

export type ExportTarget =
  | string
  | { import: { types: string; default: string }; require: { types: string; default: string } };

/** Doors with code, in a fixed order. `at` is the package's folder. */
export declare function codeDoors(at?: string): CodeDoor[];
/** The files for pages without a bundler, React inside. */
export declare function scriptDoors(at?: string): ScriptDoor[];
/** Doors with style sheets, themes apart. */
export declare function styleDoors(at?: string): StyleDoor[];
/** The JSON Schemas. */
export declare function schemaDoors(at?: string): SchemaDoor[];
/** File names of the themes. */
export declare function themesOf(at?: string): string[];
/** What package.json has to say of the doors. */
export declare function packageDoors(at?: string): {
  exports: Record<string, ExportTarget>;
  typesVersions: { '*': Record<string, string[]> };
};
