// Questions of the second engine, answered by a person: where, and why it is no fault.
import type { Review } from '../browser/reviewed.ts';

export const reviewedOfIbm: readonly Review[] = [
  {
    rule: 'style_color_misuse',
    asks: ['Potential_1'],
    inside: 'html',
    because: 'asked of every style sheet with a colour; the check with own colours looks at what is left without ours',
  },
  {
    rule: 'style_viewport_resizable',
    asks: ['Potential_1'],
    inside: 'html',
    because:
      'asked of every size that follows the window; the checks with larger letters and zoom look at what comes of it',
  },
  {
    rule: 'style_focus_visible',
    asks: ['potential_focus_not_visible'],
    inside: 'body',
    because: 'asked of everything with a border; the check that goes by the Tab key sees a ring at each stop',
  },
  {
    rule: 'element_tabbable_visible',
    asks: ['potential_visible'],
    inside: '.skip',
    because: 'the way to the content comes into view with the focus; the check that goes by the Tab key begins with it',
  },
  {
    rule: 'input_label_visible',
    asks: ['potential_no_label'],
    inside: 'textarea, select',
    because: 'a label element stands above it; the check of a page says so when it does not',
  },
  {
    rule: 'input_label_visible',
    asks: ['potential_no_label'],
    inside: 'button',
    because: 'a button with an arrow has its words as its name, and stands beside what it moves',
  },
  {
    rule: 'element_tabbable_unobscured',
    asks: ['potential_obscured'],
    inside: '.table-talk',
    because:
      'asked of what lies under the bar with “Volgende vraag” before anybody is there; the check that goes by the Tab key looks at the stop itself',
  },
  {
    rule: 'element_tabbable_unobscured',
    asks: ['potential_obscured'],
    inside: '.tour',
    because: 'a popover: the browser draws the card above all of the page, so that nothing lies over its buttons',
  },
  {
    rule: 'input_checkboxes_grouped',
    asks: ['potential_unnamedcheckbox'],
    inside: 'li',
    because: 'each is about one agreement, and does something by itself',
  },
  {
    rule: 'form_submit_button_exists',
    asks: ['Potential_1'],
    inside: 'form',
    because: 'what is written at the table saves itself; there is nothing to send',
  },
  {
    rule: 'text_block_heading',
    asks: ['potential_heading'],
    inside: 'main',
    because:
      'asked of every short bold or large line: a score, a time, a name in a list, the words of a step. Parts of a page have headings',
  },
];
