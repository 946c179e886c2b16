import { describe, expect, it } from 'vitest';
import { pageRule, usualPaper } from '#ui/paper/page-setup.ts';

describe('the paper of a device', () => {
  it('is the one that offices use where its language is spoken', () => {
    const usual = ['en-US', 'es-MX', 'en', 'de', 'en-GB', 'ar'].map(usualPaper);
    expect(usual).toEqual(['letter', 'letter', 'letter', 'a4', 'a4', 'a4']);
  });
});

describe('the pages of a print', () => {
  it('are cut to size, and carry their number and what they belong to', () => {
    const rule = pageRule({ size: '210mm 297mm', margin: '14mm', foot: 'Pick list SO-0042' });
    expect(rule).toContain('size: 210mm 297mm; margin: 14mm');
    expect(rule).toContain('@bottom-left { content: "Pick list SO-0042"');
    expect(rule).toContain('counter(page) " / " counter(pages)');
  });

  it('carry nothing at the foot when they are labels', () => {
    expect(pageRule({ size: '62mm 29mm', margin: '0' })).not.toContain('@bottom');
  });

  it('are not torn by a reference that looks like a rule', () => {
    const rule = pageRule({ size: 'a', margin: '0', foot: 'SO" } body { display: none \\' });
    expect(rule).toContain('content: "SO  } body { display: none  "');
  });
});
