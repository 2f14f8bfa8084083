import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusalRegister, retiredRefusalCodes } from './refusal-register.js';

const codes = Object.keys(refusalRegister);

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.endsWith('refusal-register.ts'))
    .map((file) => join(folder, file));
}

describe('the register of refusals', () => {
  it('has no code that nothing refuses with', () => {
    const source = sourceFiles('libs')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    expect(codes.filter((code) => !new RegExp(`refuse\\(\\s*'${code}'`).test(source))).toEqual([]);
  });

  it('uses no retired code again', () => {
    expect(codes.filter((code) => retiredRefusalCodes.includes(code))).toEqual([]);
  });

  it('stands in the documentation, code for code', () => {
    const page = readFileSync('docs/generated/refusals.md', 'utf8');
    const documented = [...page.matchAll(/^\| `([A-Za-z]+)`/gm)].map(([, code]) => code);
    expect(codes.filter((code) => !documented.includes(code))).toEqual([]);
  });

  it('words every code in both languages', () => {
    for (const [code, { title }] of Object.entries(refusalRegister))
      expect([code, title.nl.length > 5, title.en.length > 5]).toEqual([code, true, true]);
  });
});
