import type { TemplateNode } from './template.ts';
import { GROUND_AND_PROTECTION } from './us-asylum-ground.ts';
import { THRESHOLD_AND_HARM } from './us-asylum-harm.ts';
import { RELIEF } from './us-asylum-relief.ts';

/** Asylum (INA § 208), withholding (INA § 241(b)(3)), Convention Against Torture (8 CFR §§ 1208.16–.18). */
export const US_ASYLUM: readonly TemplateNode[] = [
  ...THRESHOLD_AND_HARM,
  ...GROUND_AND_PROTECTION,
  ...RELIEF,
];
