import { describe, expect, it } from 'vitest';
import { templateIssues, templates } from '../../lib/binder/templates/index.ts';
import { LOCALES, type TemplateId } from '../../lib/model/index.ts';

const ids = Object.keys(templates) as TemplateId[];

describe.each(ids)('outline template %s', (id) => {
  const issues = templateIssues(id);

  it('names every node once, after the node above it', () => {
    const seen = new Set<string>();
    for (const { node, parent } of issues) {
      expect(seen.has(node), node).toBe(false);
      if (parent !== null) {
        expect(seen.has(parent), `${node} under ${parent}`).toBe(true);
        expect(node.startsWith(`${parent}.`), `${node} under ${parent}`).toBe(true);
      }
      seen.add(node);
    }
  });

  it('speaks every language: label, one-line gloss, search words', () => {
    for (const { node, label, gloss, searchWords } of issues) {
      for (const locale of LOCALES) {
        expect(label[locale].trim(), node).not.toBe('');
        expect(gloss[locale], node).toMatch(/^\S.*[^\s.]\.$/);
        expect(gloss[locale].length, `${node} ${locale}`).toBeLessThanOrEqual(120);
      }
      expect(new Set(searchWords).size, node).toBe(searchWords.length);
      expect(
        searchWords.every((word) => /^\S(.*\S)?$/.test(word)),
        node,
      ).toBe(true);
    }
  });

  it('does not show an English gloss in another language', () => {
    for (const { node, gloss } of issues) {
      expect(new Set([gloss.en, gloss.es, gloss.fr]).size, node).toBe(3);
    }
  });
});

describe('the outlines', () => {
  it('have the top-level issues of the practice guides, in order', () => {
    const top = (id: TemplateId) =>
      templateIssues(id)
        .filter((issue) => issue.parent === null)
        .map((issue) => issue.label.en);
    expect(top('us-asylum')).toEqual([
      'Threshold',
      'Past persecution',
      'Well-founded fear',
      'Protected ground',
      'The state is unable or unwilling to protect',
      'Internal relocation',
      'Humanitarian asylum',
      'Discretion',
      'Credibility and corroboration',
      'Withholding of removal',
      'Convention Against Torture',
    ]);
    expect(top('ca-irpa')).toHaveLength(7);
    expect(top('uk-eu')).toHaveLength(9);
    expect(top('general')).toHaveLength(7);
  });

  it('use the words of Canadian refugee law in French', () => {
    const french = new Map(templateIssues('ca-irpa').map((issue) => [issue.node, issue.label.fr]));
    expect(french.get('ca.ifa')).toBe('Possibilité de refuge intérieur (PRI)');
    expect(french.get('ca.97')).toBe('Article 97 : personne à protéger');
  });

  it('share no node between templates', () => {
    const nodes = ids.flatMap((id) => templateIssues(id).map((issue) => issue.node));
    expect(new Set(nodes).size).toBe(nodes.length);
  });
});
