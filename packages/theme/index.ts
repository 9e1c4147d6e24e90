export { fonts, plainTheme, Theme } from './theme.ts';
export { themeCss } from './theme-css.ts';
