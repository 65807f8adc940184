import { execFileSync } from 'node:child_process';

/** Tests that start the program as its users do run what `npm run build` made of the sources under test. */
export default function build(): void {
  execFileSync('npm', ['run', '-s', 'build'], { stdio: 'inherit' });
}
