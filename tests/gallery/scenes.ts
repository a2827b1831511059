import type { Scene } from './scene.ts';
import { binderScenes } from './scenes/binder.tsx';
import { libraryScenes } from './scenes/library.tsx';
import { originScenes } from './scenes/origins.tsx';
import { pageScenes } from './scenes/pages.tsx';
import { readingScenes } from './scenes/reading.tsx';
import { shellScenes } from './scenes/shell.tsx';
import { toastScenes } from './scenes/toast.tsx';
import { viewScenes } from './scenes/views.tsx';

export const SCENES: readonly Scene[] = [
  ...shellScenes,
  ...binderScenes,
  ...originScenes,
  ...viewScenes,
  ...libraryScenes,
  ...readingScenes,
  ...pageScenes,
  ...toastScenes,
];
