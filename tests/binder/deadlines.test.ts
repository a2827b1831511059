import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../../lib/binder/index.ts';

describe('a deadline', () => {
  it('is the forum’s number of days before the hearing, and says where that was read', () => {
    expect(deadlineOf({ profile: 'ca-rpd', hearing: '2027-03-04' }, '2026-11-22')).toMatchObject({
      day: '2027-02-22',
      left: 92,
      by: { value: 10, confidence: 'primary' },
    });
  });

  it('is the order’s where there is one, and counts past days below 0', () => {
    const found = deadlineOf({ profile: 'us-eoir', hearing: '2026-11-30', daysBefore: 15 }, '2026-11-22');
    expect(found).toEqual({ day: '2026-11-15', on: 'sunday', left: -7, by: 'order' });
  });

  it('is counted in days of the calendar, over a change of the clocks and a leap day', () => {
    expect(deadlineOf({ profile: 'general', hearing: '2028-03-28', daysBefore: 30 }, '2028-02-27')).toEqual({
      day: '2028-02-27',
      on: 'sunday',
      left: 0,
      by: 'order',
    });
  });

  it('on a day of the weekend is told so, and not moved', () => {
    const on = (hearing: string) => deadlineOf({ profile: 'ca-rpd', hearing }, '2026-11-22');
    expect(on('2027-03-09')).toMatchObject({ day: '2027-02-27', on: 'saturday' });
    expect(on('2027-03-10')).toMatchObject({ day: '2027-02-28', on: 'sunday' });
    expect(on('2027-03-11')).not.toHaveProperty('on');
  });

  it('is not known without a hearing or a rule', () => {
    expect(deadlineOf({ profile: 'us-eoir' }, '2026-11-22')).toBeNull();
    expect(deadlineOf({ profile: 'general', hearing: '2027-03-04' }, '2026-11-22')).toBeNull();
  });
});
