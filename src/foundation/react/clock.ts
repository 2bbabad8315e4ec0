/** The time where no other clock is given: an instant in ISO 8601. */
export const clock = (): string => new Date().toISOString();
