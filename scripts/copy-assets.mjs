// Copies what tsc leaves behind (data files and static pages) from src/ to dist/, keeping their places.
import { cpSync, existsSync } from 'node:fs';

const assets = ['src/playground/marketplace/models', 'src/playground/page/static'];

for (const from of assets) {
  if (existsSync(from)) cpSync(from, from.replace(/^src/, 'dist'), { recursive: true });
}
