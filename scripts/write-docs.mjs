// Writes the pages that are made from the code. Run after `npm run build`: `npm run docs`.
import { writeFileSync } from 'node:fs';
import { en } from '../dist/policy/messages/en.js';
import { rules } from '../dist/policy/registry.js';
import { rulesPage } from './rules-page.mjs';

writeFileSync(new URL('../docs/rules.md', import.meta.url), rulesPage(rules, en));
