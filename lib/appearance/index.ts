/**
 * How a saved page looked. What its HTML lacks is read in the page after a clip (`collect.ts`, injected by itself and
 * not exported here), kept beside the capture, and put together with the HTML again to be shown, harmless.
 */
export { LED_TO } from './attributes.ts';
export { putInto, stagePage } from './stage.ts';
