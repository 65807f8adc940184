// Writes the pages that are made from the code. Run after `npm run build`: `npm run docs`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { en } from '../dist/policy/messages/en.js';
import { rules } from '../dist/policy/registry.js';
import { rulePages } from './rule-pages.mjs';

const folder = new URL('../docs/rules/', import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [name, page] of rulePages(rules, en)) writeFileSync(new URL(name, folder), page);
