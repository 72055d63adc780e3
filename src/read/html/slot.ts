/** The element that keeps the place of what directives and roles will put there. */
export const SLOT = 'cartable-slot';
