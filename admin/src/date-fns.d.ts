/**
 * Strapi's admin panel brings the types of date-fns 2, which declare its modules for every program
 * that imports them; common/ uses date-fns 4, where each function is a named export.
 */
declare module 'date-fns/getDaysInMonth' {
  export function getDaysInMonth(date: Date): number;
}

declare module 'date-fns/parseISO' {
  export function parseISO(text: string, options?: { in?: (value: Date) => Date }): Date;
}

declare module 'date-fns/isValid' {
  export function isValid(date: unknown): boolean;
}

declare module 'date-fns/formatISO' {
  export function formatISO(
    date: Date,
    options?: { representation?: 'complete' | 'date' | 'time'; in?: (value: Date) => Date },
  ): string;
}
