import expertArticle from '../../seeds/000_7d6acafccc3c9f01.txt?raw';
import irbResponse from '../../seeds/001_9cb7c61a1c1eccd7.txt?raw';
import hrwCountryPage from '../../seeds/002_a747e95fd6c33496.txt?raw';
import lawFirmPage from '../../seeds/003_6342c5d4fde49a0d.txt?raw';
import urgentAction from '../../seeds/004_ede4b3c65d0d989b.txt?raw';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The seeds' files as the build took them in; outside a build read them from the folder `seeds`. */
export const bundledSeeds: Readonly<Record<string, Uint8Array>> = {
  '000_7d6acafccc3c9f01.txt': bytesOf(expertArticle),
  '001_9cb7c61a1c1eccd7.txt': bytesOf(irbResponse),
  '002_a747e95fd6c33496.txt': bytesOf(hrwCountryPage),
  '003_6342c5d4fde49a0d.txt': bytesOf(lawFirmPage),
  '004_ede4b3c65d0d989b.txt': bytesOf(urgentAction),
};
