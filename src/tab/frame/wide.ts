/** From this width the navigation stands beside the page. */
export const WIDE = '@media (min-width: 760px)';
