/** The program to start; throws in plain words when there is none. */
export declare function chromiumPath(): Promise<string>;
export declare const chromiumArgs: string[];
