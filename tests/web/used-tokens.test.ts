import { expect, it } from 'vitest';
import { keepUsed } from '../../packages/web/build/used-tokens.ts';

const tokens = `.ma-theme {
  --button-color: var(--action-color);
  --action-color: #123456;
  --unused-color: var(--action-color);
}`;

it('a token stays when our css needs it, also through another token', () => {
  const kept = keepUsed(tokens, ['.b{color:var(--button-color, red)}']);
  expect(kept).toContain('--button-color:var(--action-color)');
  expect(kept).toContain('--action-color:#123456');
  expect(kept).not.toContain('--unused-color');
});
