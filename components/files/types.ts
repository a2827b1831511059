import type { ExportOptions, FormatId } from '../../lib/export/options.ts';

export interface ExportChoice {
  format: FormatId;
  options: ExportOptions;
}
