// TypeScript before 5.0 cannot read the types of valibot, in which the library's schemas are told. Nothing here uses them.
export {};
