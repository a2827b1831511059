import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FONT_FILES, type FontFile } from '../lib/export/pdf/faces/files.ts';
import type { CopiedFile } from './pdf-assets.ts';

/** Where the fonts of PDFs stand in the extension: `shippedFonts` of `lib/export/pdf` finds them there. */
export const FONT_FOLDER = 'fonts';

/** Each font in the package it comes from. */
const PACKAGED: Readonly<Record<FontFile, readonly [name: string, path: string]>> = {
  'LibertinusSerif-Regular.ttf': [
    '@expo-google-fonts/libertinus-serif',
    '400Regular/LibertinusSerif_400Regular.ttf',
  ],
  'LibertinusSerif-Italic.ttf': [
    '@expo-google-fonts/libertinus-serif',
    '400Regular_Italic/LibertinusSerif_400Regular_Italic.ttf',
  ],
  'LibertinusSerif-Bold.ttf': ['@expo-google-fonts/libertinus-serif', '700Bold/LibertinusSerif_700Bold.ttf'],
  'LibertinusSerif-BoldItalic.ttf': [
    '@expo-google-fonts/libertinus-serif',
    '700Bold_Italic/LibertinusSerif_700Bold_Italic.ttf',
  ],
  'Amiri-Regular.ttf': ['@expo-google-fonts/amiri', '400Regular/Amiri_400Regular.ttf'],
  'Amiri-Bold.ttf': ['@expo-google-fonts/amiri', '700Bold/Amiri_700Bold.ttf'],
  'DejaVuSans.ttf': ['dejavu-fonts-ttf', 'ttf/DejaVuSans.ttf'],
  'NotoEmoji-Regular.ttf': ['@expo-google-fonts/noto-emoji', '400Regular/NotoEmoji_400Regular.ttf'],
};

const LICENCES: readonly (readonly [name: string, file: string, as: string])[] = [
  ['@expo-google-fonts/libertinus-serif', 'LICENSE_FONT', 'LibertinusSerif-OFL.txt'],
  ['@expo-google-fonts/amiri', 'LICENSE_FONT', 'Amiri-OFL.txt'],
  ['@expo-google-fonts/noto-emoji', 'LICENSE_FONT', 'NotoEmoji-OFL.txt'],
  ['dejavu-fonts-ttf', 'LICENSE', 'DejaVu-LICENSE.txt'],
];

/** Where a font stands on this machine; tests and benches read it there. */
export const fontPath = (file: FontFile): string => packaged(...PACKAGED[file]);

/** The fonts and their licences, which go with them wherever they go. */
export const fontAssets = (): CopiedFile[] => [
  ...Object.values(FONT_FILES).map((file) => copied(fontPath(file), file)),
  ...LICENCES.map(([name, file, as]) => copied(packaged(name, file), as)),
];

const packaged = (name: string, path: string): string =>
  join(dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`))), path);

const copied = (absoluteSrc: string, name: string): CopiedFile => ({
  absoluteSrc,
  relativeDest: `${FONT_FOLDER}/${name}`,
});
