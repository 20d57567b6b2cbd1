/**
 * Strapi's admin panel brings the types of date-fns 2, which declare its modules for every program
 * that imports them; common/ uses date-fns 4, where the function is a named export.
 */
declare module 'date-fns/getDaysInMonth' {
  export function getDaysInMonth(date: Date): number;
}
