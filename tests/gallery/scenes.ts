import type { Scene } from './scene.ts';
import { binderScenes } from './scenes/binder.tsx';
import { pageScenes } from './scenes/pages.tsx';
import { shellScenes } from './scenes/shell.tsx';

export const SCENES: readonly Scene[] = [...shellScenes, ...binderScenes, ...pageScenes];
