import { useId } from 'preact/hooks';
import { templateIssues, templates } from '../../lib/binder/templates/index.ts';
import type { Locale, TemplateId } from '../../lib/model/index.ts';
import { newCaseWords } from '../../lib/words/binder.ts';
import { caseFieldWords } from '../../lib/words/cases.ts';
import { say } from '../../lib/words/say.ts';
import { useLocale, useWords } from '../words.tsx';

interface Props {
  value: TemplateId;
  onChange: (id: TemplateId) => void;
}

/** The outlines a case can start from, each with its main headings. */
export function TemplateChoice({ value, onChange }: Props) {
  const words = useWords(newCaseWords);
  const locale = useLocale();
  const name = useId();
  return (
    <fieldset class="template-choice">
      <legend>{words.template}</legend>
      {(Object.keys(templates) as TemplateId[]).map((id) => (
        <div key={id}>
          <label class="check">
            <input
              type="radio"
              name={name}
              checked={id === value}
              aria-describedby={`${name}-${id}`}
              onChange={() => onChange(id)}
            />
            {templates[id].label[locale]}
          </label>
          <p id={`${name}-${id}`} class="small quiet">
            {glossOf(id, locale)}
          </p>
        </div>
      ))}
    </fieldset>
  );
}

function glossOf(id: TemplateId, locale: Locale): string {
  const tops = templates[id].outline.map(({ label }) => label[locale]);
  return say(caseFieldWords, locale).issues(templateIssues(id).length, tops.join(' · '));
}
