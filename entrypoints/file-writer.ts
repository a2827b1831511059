import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerWriting } from '../lib/export/written.ts';
import type { WriteRequest } from '../lib/surface/file-writer.ts';

/** The worker that writes one file; `browser` and `chrome` do not exist here. */
export default defineUnlistedScript(() => {
  self.addEventListener('message', ({ data }: MessageEvent<WriteRequest>) => {
    void answerWriting(data.view, data.format, data.options, data.at, data.own).then((answer) =>
      self.postMessage(answer, answer.ok ? { transfer: [answer.value.buffer] } : {}),
    );
  });
});
